import {
  type UseMutationResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ChangeRequest } from '@/domain/journal/change';
import type { ChangeId } from '@/domain/journal/entry';
import { undoStacks } from '@/domain/journal/undoStack';
import type { Result } from '@/domain/shared/result';
import type { Committed } from '@/storage/committed';
import type { DossierStore } from '@/storage/dossierStore';
import type { UndoFailure } from '@/storage/failures';
import { ChangeFailedError } from './changeFailedError';
import { journalQuery } from './journal';
import { keys } from './keys';
import { useServices } from './services';
import { useSettings } from './settings';
import { bridge } from './sync';

type Write<Input> = (
  store: DossierStore,
  input: Input,
  author: string,
) => Promise<Result<Committed, UndoFailure>>;

function useWrite<Input>(write: Write<Input>): UseMutationResult<Committed, Error, Input> {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationKey: keys.write,
    mutationFn: async (input: Input) => {
      // Read now, not when the page was drawn: the user may have given a name a moment ago.
      const { dossier, author } = services.settings.read();
      const store = services.store(dossier);
      bridge(client, store, dossier);
      const result = await write(store, input, author);
      if (!result.ok) throw new ChangeFailedError(result.error);
      return result.value;
    },
  });
}

function commit(store: DossierStore, request: ChangeRequest, author: string) {
  return store.commit({ ...request, author });
}

function undo(store: DossierStore, change: ChangeId, author: string) {
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

export type UndoRedo = {
  /** Takes back the author's last change; absent when there is none. */
  readonly undo?: () => Promise<Committed>;
  /** Brings back what the author last undid; absent when there is none, or a new change was made since. */
  readonly redo?: () => Promise<Committed>;
};

/** Undo and redo for the author of the settings; both absent while the journal is read. */
export function useUndoRedo(): UndoRedo {
  const services = useServices();
  const { dossier, author } = useSettings();
  const { data: journal } = useQuery(journalQuery(services, dossier));
  const { mutateAsync } = useUndo();
  const stacks = useMemo(() => undoStacks(journal ?? [], author), [journal, author]);
  const takeBack = useCallback(
    (change: ChangeId | undefined) => change && (() => mutateAsync(change)),
    [mutateAsync],
  );
  return useMemo(() => {
    const undoLast = takeBack(stacks.undoable.at(-1));
    const redoLast = takeBack(stacks.redoable.at(-1));
    return { ...(undoLast && { undo: undoLast }), ...(redoLast && { redo: redoLast }) };
  }, [stacks, takeBack]);
}
