import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { Merged } from '@/domain/journal/committed';
import type { SettledChange } from '@/domain/journal/merge/settle';
import { failure } from '@/domain/shared/result';
import { useWrite, type WriteTarget } from '@/queries/dossier/write';
import { BackupFailedError } from '../backup/backupFailedError';
import { type ChosenFile, readBundle } from '../backup/readBundle';
import { keys } from '../keys';
import { useServices } from '../services';
import { allEntriesQuery, type MergePreview, previewOf } from './mergePreview';

/** Reads and checks a colleague's file, and says what merging it would do. Rejects with a `BackupFailedError`. */
export function useReadColleagueFile(): UseMutationResult<MergePreview, Error, ChosenFile> {
  const services = useServices();
  return useMutation({
    mutationFn: async (chosen: ChosenFile, { client }) => {
      const bundle = await readBundle(chosen);
      const { dossier } = services.settings.read();
      const query = allEntriesQuery(services, dossier);
      const present = await client.query({ ...query, staleTime: 0 });
      const preview = previewOf({ bundle, dossier, present }, services.clock.now());
      if (!preview.ok) throw new BackupFailedError(preview.error);
      return preview.value;
    },
  });
}

type MergeRequest = {
  readonly preview: MergePreview;
  readonly changes: readonly SettledChange[];
  readonly reason: string;
};

async function merge({ name, store, author, client }: WriteTarget, request: MergeRequest) {
  const { preview, changes, reason } = request;
  // Another dossier was opened in the meantime: the plan was not made for it.
  if (name !== preview.dossier) return failure({ code: 'merge.changedSince' as const });
  const { entries } = preview.plan;
  const merged = await store.merge(entries, { over: preview.present, changes, author, reason });
  // What was changed elsewhere was not heard of yet.
  if (!merged.ok) void client.invalidateQueries({ queryKey: keys.allEntries(name) });
  return merged;
}

/** Takes over a colleague's entries with what was settled; taking back its change takes back the merge. */
export function useMerge(): UseMutationResult<Merged, Error, MergeRequest> {
  return useWrite(merge, keys.replacement);
}
