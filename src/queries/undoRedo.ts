import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Committed } from '@/domain/journal/committed';
import type { JournalEntry } from '@/domain/journal/entry';
import type { ChangeFailure } from '@/domain/journal/failures';
import { type UndoStacks, undoStacks } from '@/domain/journal/undoStack';
import { type Result, success } from '@/domain/shared/result';
import { journalQuery } from './journal';
import { keys } from './keys';
import { useServices } from './services';
import { useSettings } from './settings';
import { useWrite, type WriteTarget } from './write';

export type UndoRedo = {
  /** Takes back the author's last change; absent when there is none. Resolves to nothing when it was gone by then. */
  readonly undo?: () => Promise<Committed | undefined>;
  /** Brings back what the author last undid; absent when there is none, or a new change was made since. */
  readonly redo?: () => Promise<Committed | undefined>;
};

async function takeBackLast(
  { client, name, store, author }: WriteTarget,
  from: keyof UndoStacks,
): Promise<Result<Committed | undefined, ChangeFailure>> {
  // The newest at this moment: with two quick strokes the page still shows the stack before the first.
  const journal = client.getQueryData<readonly JournalEntry[]>(keys.journal(name)) ?? [];
  const change = undoStacks(journal, author)[from].at(-1);
  return change ? store.undo(change, author) : success(undefined);
}

/** Undo and redo for the author of the settings; both absent while the journal is read. */
export function useUndoRedo(): UndoRedo {
  const services = useServices();
  const { dossier, author } = useSettings();
  const { data: journal } = useQuery(journalQuery(services, dossier));
  const { mutateAsync } = useWrite(takeBackLast);
  return useMemo(() => {
    const { undoable, redoable } = undoStacks(journal ?? [], author);
    return {
      ...(undoable.length > 0 && { undo: () => mutateAsync('undoable') }),
      ...(redoable.length > 0 && { redo: () => mutateAsync('redoable') }),
    };
  }, [journal, author, mutateAsync]);
}
