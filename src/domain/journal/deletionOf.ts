import { type RecordRef, refKey } from '@/domain/shared/ids';
import type { JournalEntry } from './entry';

/** The entry by which a record was last deleted, among entries in order of stamp. */
export function deletionOf(
  ref: RecordRef,
  entries: readonly JournalEntry[],
): JournalEntry | undefined {
  return entries.findLast((it) => it.action === 'deleted' && refKey(it.ref) === refKey(ref));
}
