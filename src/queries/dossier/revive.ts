import type { UseMutationResult } from '@tanstack/react-query';
import { putBackOf } from '@/domain/dossier/putBack';
import type { DossierRecord } from '@/domain/dossier/records';
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
  const back = putBackOf(ref, await store.journal());
  if (back?.type === 'undo') return store.undo(back.change, author);
  const records = back?.records ?? (seen ? [seen] : []);
  if (records.length === 0) return failure({ code: 'undo.unknownChange' } as const);
  return store.commit({
    author,
    operations: records.map((record) => ({ type: 'put', record })),
  });
}

/** Puts back a record of the present dossier that was deleted, with what went along with it; as `useCommit`. */
export function useRevive(): UseMutationResult<Committed, Error, Gone> {
  return useWrite(revive);
}
