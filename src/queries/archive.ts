import {
  keepPreviousData,
  type QueryClient,
  type QueryKey,
  queryOptions,
  useQuery,
} from '@tanstack/react-query';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import type { ArchiveState, ProblemRow, RecordLinks } from '@/workers/archive/archiveClient';
import type { ArchiveAccess } from './archiveAccess';
import { keys } from './keys';
import { type Services, useServices } from './services';

export type { ArchiveState, LinkedRecord, RecordLinks } from '@/workers/archive/archiveClient';

const bridged = new WeakSet<QueryClient>();

/** The archive, with the cache kept in step with what is written to it, here and in other tabs. */
export async function archiveFor(services: Services, client: QueryClient): Promise<ArchiveAccess> {
  const archive = await services.archive();
  if (!bridged.has(client)) {
    bridged.add(client);
    archive.subscribe(() => void client.invalidateQueries({ queryKey: keys.archive }));
  }
  return archive;
}

/** A query on the archive. */
export function archiveQuery<T>(
  services: Services,
  queryKey: QueryKey,
  read: (archive: ArchiveAccess) => Promise<T>,
) {
  return queryOptions({
    queryKey,
    // What comes out of a worker is new each time, and holds maps that can't be compared part by part.
    structuralSharing: false,
    queryFn: async ({ client }) => read(await archiveFor(services, client)),
  });
}

/** How much the archive holds and how it came there; `undefined` while that is read. */
export function useArchiveState(isEnabled = true): ArchiveState | undefined {
  const services = useServices();
  return useQuery({
    ...archiveQuery(services, keys.archiveState, (archive) => archive.state()),
    enabled: isEnabled,
  }).data;
}

/**
 * The records under an id, number or canonical reference, also where only the file of papers tells the reference;
 * `undefined` while they are looked up.
 */
export function useArchiveRecords(
  mark: string,
  isEnabled = true,
): readonly ArchiveItem[] | undefined {
  const services = useServices();
  return useQuery({
    ...archiveQuery(services, keys.archiveRecord(mark), async (archive) => {
      const found = await archive.find(mark);
      return found.length > 0 || !mark.startsWith('kst-') ? found : archive.motionWith(mark);
    }),
    enabled: isEnabled,
  }).data;
}

const noLinks: RecordLinks = { certain: [], likely: [] };

/** The letters of a motion, or the motions of a letter; `undefined` while everything is compared. */
export function useArchiveLinks({ id, kind }: ArchiveItem): RecordLinks | undefined {
  const services = useServices();
  return useQuery(
    archiveQuery(services, keys.archiveLinks(id), (archive) => {
      if (kind === 'motion') return archive.lettersOf(id);
      return kind === 'letter' ? archive.motionsOf(id) : Promise.resolve(noLinks);
    }),
  ).data;
}

/** The records of an import that were set apart, the first thousand of them. */
export function useArchiveProblems(importId: number): readonly ProblemRow[] | undefined {
  const services = useServices();
  return useQuery({
    ...archiveQuery(services, keys.archiveProblems(importId), (archive) =>
      archive.problemsOf(importId),
    ),
    placeholderData: keepPreviousData,
  }).data;
}
