import type { UseMutationResult } from '@tanstack/react-query';
import { putBackOf } from '@/domain/dossier/putBack';
import type { DossierRecord } from '@/domain/dossier/records';
import { isLeftBy } from '@/domain/dossier/recordsEver';
import type { Committed } from '@/domain/journal/committed';
import type { RecordRef } from '@/domain/shared/ids';
import { failure } from '@/domain/shared/result';
import { useWrite, type WriteTarget } from './write';

/** What is not in the dossier any more. */
export type Gone = {
  readonly ref: RecordRef;
  /** As it was last seen, to be put where the journal does not know it either. */
  readonly seen?: DossierRecord;
};

async function revive({ store, author }: WriteTarget, { ref, seen }: Gone) {
  const journal = await store.journal();
  const back = putBackOf(ref, journal);
  if (back?.type === 'undo') return store.undo(back.change, author);
  // Somebody put it back already, and may have gone on with it: that stays as it is.
  if (!back && isLeftBy(journal, ref)) return store.commit({ author, operations: [] });
  const records = back?.records ?? (seen ? [seen] : []);
  if (records.length === 0) return failure({ code: 'undo.unknownChange' } as const);
  return store.commit({
    author,
    operations: records.map((record) => ({ type: 'put', record })),
  });
}

/**
 * Puts back a record of the present dossier that was deleted, with what went along with it; as `useCommit`. Of one that is back
 * already nothing is written.
 */
export function useRevive(): UseMutationResult<Committed, Error, Gone> {
  return useWrite(revive);
}
