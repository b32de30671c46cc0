/** A search for the first of a row of options, from most to least, that fits. */
export type Search = {
  /** The option to try, or the one that was found. */
  readonly at: number;
  /** The first option that may still be it. */
  readonly from: number;
  /** The last one, which is taken whether it fits or not, or one that is known to fit. */
  readonly to: number;
};

/** Begins with the first, since that mostly fits. */
export function beginSearch(count: number): Search {
  return { at: 0, from: 0, to: Math.max(0, count - 1) };
}

/** Whether an option has been found. */
export function isFound({ from, to }: Search): boolean {
  return from === to;
}

/** Halves what may still be it, by whether the option that was tried fits; each option takes less room than the one before. */
export function narrowed({ at, from, to }: Search, isFitting: boolean): Search {
  const left = isFitting ? { from, to: at } : { from: at + 1, to };
  return { ...left, at: Math.floor((left.from + left.to) / 2) };
}
