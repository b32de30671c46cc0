import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '@/queries/keys';
import { useServices } from '@/queries/services';
import type { SavedSearchRow } from '@/workers/archive/archiveClient';
import { archiveFor, archiveQuery } from './archive';

export type { SavedSearchRow } from '@/workers/archive/archiveClient';

/** Searches of the archive that the user keeps, and how to change them. */
export type SavedSearches = {
  readonly searches: readonly SavedSearchRow[];
  readonly save: (search: SavedSearchRow) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
};

/** The saved searches, by name. */
export function useSavedSearches(): SavedSearches {
  const services = useServices();
  const client = useQueryClient();
  const { data = [] } = useQuery(
    archiveQuery(services, keys.savedSearches, (archive) => archive.searches()),
  );
  const onSuccess = () => client.invalidateQueries({ queryKey: keys.savedSearches });
  const { mutateAsync: save } = useMutation({
    mutationFn: async (search: SavedSearchRow) =>
      (await archiveFor(services, client)).saveSearch(search),
    onSuccess,
  });
  const { mutateAsync: remove } = useMutation({
    mutationFn: async (id: string) => (await archiveFor(services, client)).removeSearch(id),
    onSuccess,
  });
  const searches = data.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  return { searches, save, remove };
}
