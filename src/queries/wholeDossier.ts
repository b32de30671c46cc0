import type { UseMutationResult } from '@tanstack/react-query';
import type { DossierRecord } from '@/domain/dossier/records';
import type { Committed, Merged } from '@/domain/journal/committed';
import { success } from '@/domain/shared/result';
import { useWrite, type WriteTarget } from './write';

/** Records that take the place of everything in a dossier, and why. */
export type Replacement = { readonly records: readonly DossierRecord[]; readonly reason: string };

function merge({ store }: WriteTarget, entries: readonly unknown[]) {
  return store.merge(entries);
}

function replace({ store, author }: WriteTarget, { records, reason }: Replacement) {
  return store.replaceWith(records, author, reason);
}

async function wipe({ store }: WriteTarget) {
  await store.wipe();
  return success(undefined);
}

/** Puts the journal entries of another copy into the present dossier; as `useCommit`. */
export function useMerge(): UseMutationResult<Merged, Error, readonly unknown[]> {
  return useWrite(merge);
}

/** Empties the present dossier and fills it with other records; its history is gone then. As `useCommit`. */
export function useReplaceDossier(): UseMutationResult<Committed, Error, Replacement> {
  return useWrite(replace);
}

/** Empties the present dossier, its history too. Only on the explicit wish of the user. */
export function useWipeDossier(): UseMutationResult<undefined, Error, void> {
  return useWrite(wipe);
}
