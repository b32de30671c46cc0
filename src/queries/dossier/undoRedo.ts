import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Committed } from '@/domain/journal/committed';
import type { JournalEntry } from '@/domain/journal/entry';
import type { ChangeFailure } from '@/domain/journal/failures';
import { enteredAfter } from '@/domain/journal/newest';
import { type UndoStacks, undoStacks } from '@/domain/journal/undoStack';
import { type Result, success } from '@/domain/shared/result';
import { keys } from '@/queries/keys';
import { useServices } from '@/queries/services';
import { useSettings } from '@/queries/settings';
import { journalQuery, restoredUpToQuery } from './journal';
import type { Snapshot } from './snapshot';
import { useWrite, type WriteTarget } from './write';

/** What was taken back or brought back, with the dossier as it then is, where that was read. */
export type TakenBack = {
  readonly committed: Committed;
  readonly dossier: Dossier | undefined;
};

export type UndoRedo = {
  /** Takes back the author's last change in this window; absent when there is none since a restore. Resolves to nothing when it was gone by then. */
  readonly undo?: () => Promise<TakenBack | undefined>;
  /** Brings back what the author last undid; absent when there is none, or a new change was made since. */
  readonly redo?: () => Promise<TakenBack | undefined>;
};

async function takeBackLast(
  { client, name, store, author }: WriteTarget,
  from: keyof UndoStacks,
): Promise<Result<TakenBack | undefined, ChangeFailure>> {
  // The newest at this moment: with two quick strokes the page still shows the stack before the first.
  const journal = client.getQueryData<readonly JournalEntry[]>(keys.journal(name)) ?? [];
  const sinceRestore = enteredAfter(journal, await store.restoredUpTo());
  const change = undoStacks(sinceRestore, author, store.node)[from].at(-1);
  if (!change) return success(undefined);
  const before = client.getQueryData<Snapshot>(keys.records(name))?.dossier;
  const result = await store.undo(change, author);
  if (!result.ok) return result;
  const after = client.getQueryData<Snapshot>(keys.records(name))?.dossier;
  // What it took away has a name only in the dossier as it was.
  const dossier = result.value.removed.length > 0 ? before : after;
  return success({ committed: result.value, dossier });
}

/** Undo and redo for the author of the settings; both absent while the journal is read. */
export function useUndoRedo(): UndoRedo {
  const services = useServices();
  const { dossier, author } = useSettings();
  const { data: journal } = useQuery(journalQuery(services, dossier));
  const { data: restoredUpTo } = useQuery(restoredUpToQuery(services, dossier));
  const { node } = services.store(dossier);
  const { mutateAsync } = useWrite(takeBackLast);
  return useMemo(() => {
    // Before both are known, what is older than a restore might be offered.
    if (!journal || restoredUpTo === undefined) return {};
    const sinceRestore = enteredAfter(journal, restoredUpTo ?? undefined);
    const { undoable, redoable } = undoStacks(sinceRestore, author, node);
    return {
      ...(undoable.length > 0 && { undo: () => mutateAsync('undoable') }),
      ...(redoable.length > 0 && { redo: () => mutateAsync('redoable') }),
    };
  }, [journal, restoredUpTo, author, node, mutateAsync]);
}
