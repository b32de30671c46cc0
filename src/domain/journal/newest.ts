import type { JournalEntry } from './entry';
import type { Stamp } from './hlc';

/** The newest stamp in a journal, in whatever order; `undefined` where nothing is in it. */
export function newestStamp(entries: readonly JournalEntry[]): Stamp | undefined {
  return entries.reduce<Stamp | undefined>(
    (newest, { stamp }) => (newest === undefined || stamp > newest ? stamp : newest),
    undefined,
  );
}

/** The part of a journal that comes after a stamp; all of it where none is given. */
export function enteredAfter(
  entries: readonly JournalEntry[],
  stamp: Stamp | undefined,
): readonly JournalEntry[] {
  return stamp === undefined ? entries : entries.filter((entry) => entry.stamp > stamp);
}
