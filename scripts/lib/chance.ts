/** Gives numbers from 0 up to 1. */
export type Chance = () => number;

/** Numbers that look like chance and are the same in every run (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of these, all as likely. */
export function pick<Value>(next: Chance, values: readonly Value[]): Value {
  const value = values[Math.floor(next() * values.length)];
  if (value === undefined) throw new Error('There is nothing to pick from');
  return value;
}
