import type { UseMutationResult } from '@tanstack/react-query';
import type { ChangeRequest } from '@/domain/journal/change';
import type { Committed } from '@/domain/journal/committed';
import type { ChangeId } from '@/domain/journal/entry';
import { useWrite, type WriteTarget } from './write';

function commit({ store, author }: WriteTarget, request: ChangeRequest) {
  return store.commit({ ...request, author });
}

function undo({ store, author }: WriteTarget, change: ChangeId) {
  return store.undo(change, author);
}

/**
 * Carries out a change on the present dossier, in the name of the author from the settings (empty when there is none).
 * When it resolves the change is on disk and in the cache. Rejects with a `ChangeFailedError` when it was refused.
 */
export function useCommit(): UseMutationResult<Committed, Error, ChangeRequest> {
  return useWrite(commit);
}

/** Takes back a change; as `useCommit`. */
export function useUndo(): UseMutationResult<Committed, Error, ChangeId> {
  return useWrite(undo);
}
