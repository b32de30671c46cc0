import {
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import type { DossierName } from '@/domain/dossier/dossierName';
import { newestStamp } from '@/domain/journal/newest';
import { BackupFailedError } from '@/queries/backup/backupFailedError';
import type { TakeBack } from '@/queries/backup/lastRestore';
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
 * with a `BackupFailedError` when it was refused, or the snapshot is gone or damaged; nothing was changed then.
 */
export function useRestoreSnapshot(
  name: DossierName,
): UseMutationResult<TakeBack, Error, KeptFile> {
  const { store } = useServices();
  const client = useQueryClient();
  return useSwap(async (file: KeptFile) => {
    const content = await (await store(name).safekeeping()).contentOf(file);
    if (!content) {
      // A newer one may have taken its place since.
      void client.invalidateQueries({ queryKey: keys.snapshots(name) });
      throw new BackupFailedError({ code: 'restore.damagedSnapshot' });
    }
    const over = await store(name).journal();
    const restoredUpTo = newestStamp(content.entries);
    return { ...content, kind: 'snapshot', dossier: name, over, restoredUpTo, open: name };
  }, false);
}
