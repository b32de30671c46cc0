import {
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { dutchDayOf } from '@/domain/shared/day';
import { keys } from '@/queries/keys';
import { type Services, useServices } from '@/queries/services';
import {
  readStorageState,
  requestPersistence,
  type StorageState,
} from '@/storage/browserStorage/persistence';
import type { Refusal } from '@/storage/browserStorage/settings';

function storageStateQuery({ room }: Services) {
  return queryOptions({
    queryKey: keys.storageState,
    queryFn: () => readStorageState(undefined, room),
    // The room changes with every write; what is shown is asked for anew each time.
    staleTime: 0,
  });
}

/** How much room is used and left, and whether the browser keeps our data for good; suspends while it is asked. */
export function useStorageState(): StorageState {
  return useSuspenseQuery(storageStateQuery(useServices())).data;
}

/**
 * Whether the databases had to be made anew in another place, as theirs was beyond repair: the dossiers were brought there,
 * the archive and the way to the folder for backups were not.
 */
export function useIsPlaceNew(): boolean {
  return useServices().room !== undefined;
}

/**
 * Asks the browser to keep our data for good: whether it will, or `undefined` where it can't be asked. A no is remembered with
 * its day.
 */
export function useRequestPersistence(): UseMutationResult<boolean | undefined, Error, void> {
  const { room, settings, clock } = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => requestPersistence(undefined, room),
    onSuccess: (granted) => {
      const answer = granted === undefined ? 'silent' : 'refused';
      const refusal: Refusal = { on: dutchDayOf(clock.now()), answer };
      settings.write({ persistence: granted ? undefined : refusal });
      return client.invalidateQueries({ queryKey: keys.storageState });
    },
  });
}
