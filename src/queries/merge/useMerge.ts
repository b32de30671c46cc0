import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { DossierName } from '@/domain/dossier/dossierName';
import type { Merged } from '@/domain/journal/committed';
import type { JournalEntry } from '@/domain/journal/entry';
import { mergePlan } from '@/domain/journal/merge/mergePlan';
import type { MergePlan } from '@/domain/journal/merge/plan';
import type { SettledChange } from '@/domain/journal/merge/settle';
import { failure } from '@/domain/shared/result';
import type { Bundle } from '@/formats/bundle/bundle';
import { useWrite, type WriteTarget } from '@/queries/dossier/write';
import { BackupFailedError } from '../backup/backupFailedError';
import { type ChosenFile, readBundle } from '../backup/readBundle';
import { type Services, useServices } from '../services';

/** What merging a file would do to the open dossier; nothing was written yet. */
export type MergePreview = {
  readonly bundle: Bundle;
  readonly dossier: DossierName;
  /** What is there now. */
  readonly present: readonly JournalEntry[];
  readonly plan: MergePlan;
};

/** Reads and checks a whole file, and holds it against the open dossier. */
export async function previewMerge(services: Services, chosen: ChosenFile): Promise<MergePreview> {
  const bundle = await readBundle(chosen);
  const { dossier } = services.settings.read();
  const present = await services.store(dossier).journal();
  const plan = mergePlan(present, bundle.entries, services.clock.now());
  if (!plan.ok) throw new BackupFailedError(plan.error);
  return { bundle, dossier, present, plan: plan.value };
}

/** Reads a colleague's file and says what merging it would do. Rejects with a `BackupFailedError`. */
export function useReadColleagueFile(): UseMutationResult<MergePreview, Error, ChosenFile> {
  const services = useServices();
  return useMutation({ mutationFn: (chosen: ChosenFile) => previewMerge(services, chosen) });
}

type MergeRequest = {
  readonly preview: MergePreview;
  readonly changes: readonly SettledChange[];
  readonly reason: string;
};

async function merge({ name, store, author }: WriteTarget, request: MergeRequest) {
  const { preview, changes, reason } = request;
  // Another dossier was opened in the meantime: the plan was not made for it.
  if (name !== preview.dossier) return failure({ code: 'merge.changedSince' as const });
  return store.merge(preview.plan.entries, { over: preview.present, changes, author, reason });
}

/** Takes over a colleague's entries with what was settled; taking back its change takes back the merge. */
export function useMerge(): UseMutationResult<Merged, Error, MergeRequest> {
  return useWrite(merge);
}
