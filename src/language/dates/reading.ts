import type { Day } from '@/domain/shared/day';
import type { Cursor } from './tokens';

/** What every reader of a piece of a date gets: where it is in the text, and the day on which the text was said. */
export type Reading = {
  readonly cursor: Cursor;
  readonly saidOn: Day;
  /** How many moments this one is a piece of: 2 for the year in "eind van het eerste kwartaal van 2025". */
  readonly depth?: number;
  /** Whether something is said to come before or after the moment: "voor de publicatie in maart" is before March. */
  readonly isBeside?: boolean;
};

const deepest = 4;

/**
 * The reading of a moment inside a moment, or `undefined` past a depth that nobody writes: what cannot be read is then
 * given up at once, so that the time it takes grows no faster than the text.
 */
export function deeper(reading: Reading): Reading | undefined {
  const depth = (reading.depth ?? 0) + 1;
  return depth > deepest ? undefined : { ...reading, depth };
}
