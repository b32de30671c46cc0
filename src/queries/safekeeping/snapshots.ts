import {
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import type { DossierName } from '@/domain/dossier/dossierName';
import { newestStamp, type TakeBack } from '@/queries/backup/lastRestore';
import { useSwap } from '@/queries/backup/useSwap';
import { keys } from '@/queries/keys';
import { type Services, useServices } from '@/queries/services';
import type { KeptFile } from '@/storage/snapshot/keptFile';
import type { SnapshotOutcome } from '@/storage/snapshot/snapshotOutcome';

export type { KeptFile } from '@/storage/snapshot/keptFile';

/** The snapshots of a dossier in this browser, newest first. */
export type Snapshots = {
  /** Whether this browser has a place for them. */
  readonly isAvailable: boolean;
  /** `undefined` as long as the browser doesn't give them. */
  readonly files: readonly KeptFile[] | undefined;
};

function snapshotsQuery(services: Services, name: DossierName) {
  return queryOptions({
    queryKey: keys.snapshots(name),
    // They are taken in the background, by this tab or another.
    staleTime: 0,
    queryFn: async (): Promise<Snapshots> => {
      const kept = await services.store(name).safekeeping();
      return {
        isAvailable: kept.isAvailable,
        files: await kept.snapshots().catch(() => undefined),
      };
    },
  });
}

/** The snapshots that there are; suspends while their names are read. */
export function useSnapshots(name: DossierName): Snapshots {
  return useSuspenseQuery(snapshotsQuery(useServices(), name)).data;
}

/** Takes a snapshot of a dossier now: what became of it. */
export function useTakeSnapshot(
  name: DossierName,
): UseMutationResult<SnapshotOutcome, Error, void> {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const store = services.store(name);
      return (await store.safekeeping()).takeSnapshot(store.whole);
    },
    onSettled: () => client.invalidateQueries({ queryKey: keys.snapshots(name) }),
  });
}

/**
 * Puts a snapshot in the place of what is there, of which a snapshot is kept first, and gives how to take that back. Rejects
 * with a `BackupFailedError` when it was refused, with an `Error` when the snapshot is damaged; nothing was changed then.
 */
export function useRestoreSnapshot(
  name: DossierName,
): UseMutationResult<TakeBack, Error, KeptFile> {
  const { store, settings } = useServices();
  return useSwap(async (file: KeptFile) => {
    const content = await (await store(name).safekeeping()).contentOf(file);
    if (!content) throw new Error('The snapshot is damaged');
    const over = await store(name).journal();
    return { ...content, dossier: name, over, mark: settings.read().backups[name], open: name };
  }, false);
}

/**
 * Whether a snapshot, at this place in the list, holds what a restore took the place of: what was there before the last one in
 * this window, or more than the next one does, as only a restore takes something out of a journal.
 */
export function isBeforeRestore(
  files: readonly KeptFile[],
  at: number,
  restore: TakeBack | undefined,
): boolean {
  const file = files[at];
  const next = files[at - 1];
  if (!file || !next) return false;
  const isLess = next.entries < file.entries || (next.last ?? '') < (file.last ?? '');
  const before = restore && newestStamp(restore.entries);
  const isLastBefore =
    before !== undefined && at === files.findIndex((it, place) => place > 0 && it.last === before);
  return isLess || isLastBefore;
}
