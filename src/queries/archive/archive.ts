import {
  keepPreviousData,
  type QueryClient,
  type QueryKey,
  queryOptions,
  type UseQueryOptions,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { keys } from '@/queries/keys';
import { type Services, useServices } from '@/queries/services';
import type {
  ArchiveState,
  FoundRecord,
  ProblemRow,
  RecordLinks,
} from '@/workers/archive/archiveClient';
import type { ArchiveAccess, ArchiveNews } from './archiveAccess';
import { comparingTold } from './comparing';
import { type Failure, failureOf } from './failure';

export type {
  ArchiveState,
  FoundRecord,
  LinkedRecord,
  RecordLinks,
} from '@/workers/archive/archiveClient';

/** What is to be read again when something is heard. */
const toldOf = {
  step: keys.archiveState,
  searches: keys.savedSearches,
  changed: keys.archive,
} as const satisfies { readonly [News in ArchiveNews]: QueryKey };

const bridged = new WeakSet<QueryClient>();

/** The archive, with the cache kept in step with what is written to it, here and in other tabs. */
export async function archiveFor(services: Services, client: QueryClient): Promise<ArchiveAccess> {
  const archive = await services.archive();
  if (!bridged.has(client)) {
    bridged.add(client);
    archive.subscribe((news) => {
      void readAgain(client, toldOf[news]);
    });
    archive.watchComparing(comparingTold(services.clock, client));
  }
  return archive;
}

/**
 * Has what was read of the archive read again. What is still on its way may be of before, and would count as new when it
 * comes: where a page waits for it, it is asked again, and else it is dropped.
 */
export function readAgain(client: QueryClient, queryKey: QueryKey = keys.archive): Promise<void> {
  void client.cancelQueries({ queryKey, type: 'inactive' });
  // Of a question that has no answer yet, invalidating would leave the one that is on its way.
  if (queryKey === keys.archive) {
    void client.cancelQueries({ queryKey: keys.archiveSearches, type: 'active' });
  }
  return client.invalidateQueries({ queryKey });
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

/** A window that ends while it imports tells nobody: so long one asks again whether it still does, in milliseconds. */
const askAgainAfter = 3000;

/** How much the archive holds and how it came there; `undefined` while that is read. */
export function useArchiveState(isEnabled = true): ArchiveState | undefined {
  const services = useServices();
  return useQuery({
    ...archiveQuery(services, keys.archiveState, (archive) => archive.state()),
    enabled: isEnabled,
    refetchInterval: ({ state: { data } }) =>
      data?.imports.some(({ state }) => state === 'running') ? askAgainAfter : false,
  }).data;
}

type Asked<T> = {
  /** `undefined` while it is read or worked out, when that failed, or when it is not asked for. */
  readonly data: T | undefined;
  readonly failure: Failure | undefined;
  readonly tryAgain: () => void;
};

/** What the archive answers, or that it could not. */
function useAsked<T>(query: UseQueryOptions<T>): Asked<T> {
  const { data, error, isFetching, refetch } = useQuery(query);
  return {
    data,
    failure: isFetching ? undefined : failureOf(error),
    tryAgain: () => void refetch(),
  };
}

/** Why it can't be told what the archive holds, if so; trying again asks all that is shown of it. */
export function useArchiveFailure(): Pick<Asked<ArchiveState>, 'failure' | 'tryAgain'> {
  const services = useServices();
  const client = useQueryClient();
  const { failure } = useAsked(
    archiveQuery(services, keys.archiveState, (archive) => archive.state()),
  );
  return { failure, tryAgain: () => void readAgain(client) };
}

/** The records under an id, number or canonical reference, also where only the file of papers tells the reference. */
export function useArchiveRecords(mark: string): Asked<readonly FoundRecord[]> {
  const services = useServices();
  return useAsked(
    archiveQuery(services, keys.archiveRecord(mark), (archive) => archive.find(mark)),
  );
}

/** What was not worked out is asked for again as soon as someone needs it; the rest stays as it is until there is news. */
function staleUnless<T>(isWorkedOut: (data: T) => boolean) {
  return ({ state: { data } }: { readonly state: { readonly data: T | undefined } }) =>
    data === undefined || isWorkedOut(data) ? Number.POSITIVE_INFINITY : 0;
}

/**
 * Sees to it that references and links are worked out, and gives whether that is still going on. Not to be enabled while
 * an import adds records: it is not done then.
 */
export function useArchiveFindings(isEnabled: boolean): boolean {
  const services = useServices();
  const { isPending } = useQuery({
    ...archiveQuery(services, keys.archiveFindings, (archive) => archive.prepare()),
    staleTime: staleUnless((isWorkedOut: boolean) => isWorkedOut),
    enabled: isEnabled,
  });
  return isEnabled && isPending;
}

const noLinks: RecordLinks = { certain: [], likely: [] };

/**
 * The letters of a motion, or the motions of a letter; all must be compared for that once. `null` when comparing was given
 * up, or an import is under way.
 */
export function useArchiveLinks(
  { id, kind }: ArchiveItem,
  isEnabled: boolean,
): Asked<RecordLinks | null> {
  const services = useServices();
  return useAsked({
    ...archiveQuery(services, keys.archiveLinks(id), (archive) => {
      if (kind === 'motion') return archive.lettersOf(id);
      return kind === 'letter' ? archive.motionsOf(id) : Promise.resolve(noLinks);
    }),
    staleTime: staleUnless((links: RecordLinks | null) => links !== null),
    enabled: isEnabled,
  });
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
