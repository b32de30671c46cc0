import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { readStorageState, requestPersistence } from '@/storage/persistence';
import { keys } from './keys';

const storageQuery = queryOptions({
  queryKey: keys.storage,
  queryFn: () => readStorageState(),
  // It changes with every write; what was read a while ago is worth little.
  staleTime: 0,
});

/** How much room the browser gives and uses, in bytes, and whether it keeps our data for good. */
export function useStorageState() {
  return useQuery(storageQuery).data;
}

/** Asks the browser to keep our data for good. Resolves to its answer; `undefined` where it can't be asked. */
export function useRequestPersistence() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => requestPersistence(),
    onSettled: () => client.invalidateQueries({ queryKey: keys.storage }),
  });
}
