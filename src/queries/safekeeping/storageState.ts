import {
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { keys } from '@/queries/keys';
import { type Services, useServices } from '@/queries/services';
import {
  readStorageState,
  requestPersistence,
  type StorageState,
} from '@/storage/browserStorage/persistence';

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

/** Asks the browser to keep our data for good: whether it will, or `undefined` where it can't be asked. */
export function useRequestPersistence(): UseMutationResult<boolean | undefined, Error, void> {
  const { room } = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => requestPersistence(undefined, room),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.storageState }),
  });
}
