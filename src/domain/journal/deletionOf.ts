import { type RecordRef, refKey } from '@/domain/shared/ids';
import type { JournalEntry } from './entry';
import { lastMade } from './lastMade';
import { deletionsAmong } from './mark';

/** How a record went. */
export type Deletion = {
  /** The entry of who did it: where a merge took that over, the one in the file of the colleague. */
  readonly made: JournalEntry;
  /** It went here as another change was taken back. */
  readonly isUndo: boolean;
};

/** How a record was last deleted, by entries in order of stamp; `undefined` where they don't tell. */
export function deletionOf(ref: RecordRef, entries: readonly JournalEntry[]): Deletion | undefined {
  const deletions = deletionsAmong(entries.filter((it) => refKey(it.ref) === refKey(ref)));
  const made = lastMade(deletions);
  return made && { made, isUndo: deletions.at(-1)?.undoes !== undefined };
}
