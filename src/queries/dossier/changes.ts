import type { UseMutationResult } from '@tanstack/react-query';
import type { ChangeRequest } from '@/domain/journal/change';
import type { Committed } from '@/domain/journal/committed';
import type { ChangeId } from '@/domain/journal/entry';
import type { Withdrawal } from '@/storage/tabs/withdrawal';
import { useWrite, type WriteTarget } from './write';

/** A change to be carried out, with how it is called off where that is possible. */
export type Commit = ChangeRequest & { readonly withdrawal?: Withdrawal | undefined };

function commit({ store, author }: WriteTarget, { withdrawal, ...request }: Commit) {
  return store.commit({ ...request, author }, withdrawal);
}

function undo({ store, author }: WriteTarget, change: ChangeId) {
  return store.undo(change, author);
}

/**
 * Carries out a change on the present dossier, in the name of the author from the settings (empty when there is none).
 * When it resolves the change is on disk and in the cache. Rejects with a `ChangeFailedError` when it was refused, and with an
 * error that `isWithdrawn` knows when it was called off.
 */
export function useCommit(): UseMutationResult<Committed, Error, Commit> {
  return useWrite(commit);
}

/** Takes back a change; as `useCommit`. */
export function useUndo(): UseMutationResult<Committed, Error, ChangeId> {
  return useWrite(undo);
}
