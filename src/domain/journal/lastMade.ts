import type { JournalEntry } from './entry';

/**
 * The entry that tells who did what these entries, in order of stamp, did last, and when. Who merged the file of a colleague
 * did not do what is in it: of a merge it is the last of these that it took over.
 */
export function lastMade(entries: readonly JournalEntry[]): JournalEntry | undefined {
  const last = entries.at(-1);
  const taken = entries.slice(0, -1).filter(({ id }) => last?.takes?.includes(id));
  return taken.length > 0 ? lastMade(taken) : last;
}
