import {
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import type { DossierName } from '@/domain/dossier/dossierName';
import { ChangeFailedError } from '@/queries/dossier/changeFailedError';
import { bridge } from '@/queries/dossier/sync';
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
 * Puts a snapshot in the place of what is there, of which a snapshot is kept first. Rejects with a `ChangeFailedError`
 * when it was refused, with an `Error` when the snapshot is damaged; nothing was changed then.
 */
export function useRestoreSnapshot(name: DossierName): UseMutationResult<void, Error, KeptFile> {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationKey: keys.replacement,
    mutationFn: async (file: KeptFile) => {
      const store = services.store(name);
      bridge(client, store, name);
      const kept = await store.safekeeping();
      const content = await kept.contentOf(file);
      if (!content) throw new Error('The snapshot is damaged');
      const restored = await store.restore(
        content.entries,
        await store.journal(),
        content.setApart,
      );
      if (!restored.ok) throw new ChangeFailedError(restored.error);
    },
    onSettled: () => client.invalidateQueries({ queryKey: keys.snapshots(name) }),
  });
}
