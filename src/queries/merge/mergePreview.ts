import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DossierName } from '@/domain/dossier/dossierName';
import type { JournalEntry } from '@/domain/journal/entry';
import { mergePlan } from '@/domain/journal/merge/mergePlan';
import type { MergePlan, MergeRefusal } from '@/domain/journal/merge/plan';
import { sameValue } from '@/domain/journal/value';
import { type Result, success } from '@/domain/shared/result';
import type { Bundle } from '@/formats/bundle/bundle';
import { bridge, readSettled } from '../dossier/sync';
import { keys } from '../keys';
import { type Services, useServices } from '../services';
import { useSettings } from '../settings';

/** What merging a file would do to the open dossier; nothing was written yet. */
export type MergePreview = {
  readonly bundle: Bundle;
  readonly dossier: DossierName;
  /** What was there when it was worked out, with the entries that do not count any more. */
  readonly present: readonly JournalEntry[];
  readonly plan: MergePlan;
};

/** The query for all entries of a dossier, also those that do not count any more. */
export function allEntriesQuery(services: Services, name: DossierName) {
  return queryOptions({
    queryKey: keys.allEntries(name),
    structuralSharing: false,
    queryFn: async ({ client }): Promise<readonly JournalEntry[]> => {
      const store = services.store(name);
      bridge(client, store, name);
      return (await readSettled(store, store.whole)).entries;
    },
  });
}

/** Holds a file against the entries of a dossier, at this moment. */
export function previewOf(
  { bundle, dossier, present }: Omit<MergePreview, 'plan'>,
  now: Date,
): Result<MergePreview, MergeRefusal> {
  const plan = mergePlan(present, bundle.entries, now);
  return plan.ok ? success({ bundle, dossier, present, plan: plan.value }) : plan;
}

/** What merging the same file would do to the dossier that is open now, as it is now. */
export function usePresentPreview(read: MergePreview): Result<MergePreview, MergeRefusal> {
  const services = useServices();
  const { dossier } = useSettings();
  const { data: present } = useSuspenseQuery(allEntriesQuery(services, dossier));
  return useMemo(
    () =>
      dossier === read.dossier && present === read.present
        ? success(read)
        : previewOf({ bundle: read.bundle, dossier, present }, services.clock.now()),
    [read, dossier, present, services],
  );
}

/** Whether two previews come to the same, whatever else changed in the dossier. */
export function isSamePreview(one: MergePreview, other: MergePreview): boolean {
  return one.dossier === other.dossier && sameValue(one.plan, other.plan);
}
