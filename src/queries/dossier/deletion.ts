import { putBackOf } from '@/domain/dossier/putBack';
import { type Deletion, deletionOf } from '@/domain/journal/deletionOf';
import type { RecordRef } from '@/domain/shared/ids';
import { useHistoryOf, useJournalIf } from './journal';

/** How a record went, and what comes back with it. */
export type KnownDeletion = Pick<Deletion, 'made'> & {
  /** It went as another change was taken back, and all of that comes back with it. */
  readonly isWhole: boolean;
};

/** How a record of the present dossier was last deleted, where the journal tells; suspends while that is read. */
export function useDeletion(ref: RecordRef): KnownDeletion | undefined {
  const deletion = deletionOf(ref, useHistoryOf([ref]));
  // What comes back may have gone by other changes too: only the whole journal tells.
  const journal = useJournalIf(deletion?.isUndo === true);
  const isWhole = journal !== undefined && putBackOf(ref, journal)?.type === 'undo';
  return deletion && { made: deletion.made, isWhole };
}
