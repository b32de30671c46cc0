import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { keys } from '@/queries/keys';
import { type Services, useServices } from '@/queries/services';
import type {
  FoundItem,
  FoundPage,
  SearchOptions,
  WordInTheWay,
} from '@/workers/archive/archiveClient';
import { archiveQuery } from './archive';
import { type Failure, failureOf } from './failure';

export type { FoundItem, FoundPage } from '@/workers/archive/archiveClient';

/** What is ticked beside the question. */
export type ArchiveNarrowing = NonNullable<SearchOptions['narrowing']>;
export type ArchiveOrder = NonNullable<SearchOptions['order']>;

/** A question to the archive. */
export type ArchiveQuestion = {
  readonly question: string;
  readonly narrowing: ArchiveNarrowing;
  readonly order: ArchiveOrder;
};

/** Results are fetched by so many, as they come into sight. */
export const resultsAtOnce = 50;
/** Results that nobody looks at any more are kept for a while: going back to a question is common. */
const keptFor = 120_000;

function searchQuery(
  services: Services,
  { question, narrowing, order }: ArchiveQuestion,
  { offset = 0, limit = resultsAtOnce }: { offset?: number; limit?: number } = {},
) {
  const options: SearchOptions = { narrowing, order, offset, limit };
  return {
    ...archiveQuery(services, keys.archiveSearch(question, options), (archive) =>
      archive.search(question, options),
    ),
    gcTime: keptFor,
  };
}

type Found = {
  /** `undefined` until the first answer of all. */
  readonly page: FoundPage | undefined;
  /** The answer is of the question before; the new one is on its way. */
  readonly isPending: boolean;
  readonly failure: Failure | undefined;
  readonly tryAgain: () => void;
};

/** The first results and the counts; while a new question is answered, those of the one before. */
export function useArchiveSearch(
  asked: ArchiveQuestion,
  { limit = resultsAtOnce, isEnabled = true }: { limit?: number; isEnabled?: boolean } = {},
): Found {
  const services = useServices();
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    ...searchQuery(services, asked, { limit }),
    placeholderData: keepPreviousData,
    enabled: isEnabled,
  });
  return {
    page: data,
    isPending: isFetching && (isPlaceholderData || !data),
    failure: isFetching ? undefined : failureOf(error),
    tryAgain: () => void refetch(),
  };
}

const noWords: readonly WordInTheWay[] = [];

/** Of a question that finds nothing, the words without each of which it would; none while that is worked out. */
export function useWordsInTheWay(
  { question, narrowing }: ArchiveQuestion,
  isEnabled: boolean,
): readonly WordInTheWay[] {
  const services = useServices();
  const { data = noWords } = useQuery({
    ...archiveQuery(services, keys.archiveWordsInTheWay(question, narrowing), (archive) =>
      archive.wordsInTheWay(question, narrowing),
    ),
    gcTime: keptFor,
    enabled: isEnabled,
  });
  return data;
}

/**
 * Asks all questions of this tab again, for results that are older than the archive: those that are shown now, and the others
 * when they are asked next, without showing what they found before.
 */
export function useSearchAgain(): () => void {
  const client = useQueryClient();
  const queryKey = keys.archiveSearches;
  return () => {
    client.removeQueries({ queryKey, type: 'inactive' });
    void client.invalidateQueries({ queryKey });
  };
}

/**
 * The results from `first` up to and including `last`, by their place, `null` for a record that can't be read; what is
 * still being fetched is left out.
 */
export function useArchiveStretch(
  asked: ArchiveQuestion,
  first: number,
  last: number,
): ReadonlyMap<number, FoundItem | null> {
  const services = useServices();
  const pages = useMemo(() => {
    const from = Math.floor(first / resultsAtOnce);
    return Array.from(
      { length: Math.floor(last / resultsAtOnce) - from + 1 },
      (_, at) => (from + at) * resultsAtOnce,
    );
  }, [first, last]);
  const answers = useQueries({
    queries: pages.map((offset) => searchQuery(services, asked, { offset })),
    combine: (results) => results.map(({ data }) => data),
  });
  return useMemo(() => {
    const found = new Map<number, FoundItem | null>();
    for (const [at, page] of answers.entries()) {
      const offset = pages[at] ?? 0;
      for (const [place, item] of (page?.items ?? []).entries()) found.set(offset + place, item);
    }
    return found;
  }, [answers, pages]);
}

/** The place of a record among all results, from 0; `undefined` while that is looked up, and where it is not among them. */
export function useArchivePlace(
  { question, narrowing, order }: ArchiveQuestion,
  mark: string,
  isEnabled: boolean,
): number | undefined {
  const services = useServices();
  const options: SearchOptions = { narrowing, order };
  const { data } = useQuery({
    ...archiveQuery(services, keys.archivePlace(mark, question, options), async (archive) => {
      const place = await archive.placeInResults(mark, question, options);
      return place ?? null;
    }),
    gcTime: keptFor,
    enabled: isEnabled,
  });
  return data ?? undefined;
}

/** What can be narrowed by several values, each with its count. */
export type FacetName = 'kinds' | 'years' | 'appreciations';
const facetNames: readonly FacetName[] = ['kinds', 'years', 'appreciations'];

/** How many results there are of each value. */
export type FacetCounts = Pick<FoundPage['counts'], FacetName>;

/** For each facet the counts as they would be without what is ticked in it; where nothing is ticked, those of the results. */
export function useArchiveFacets(
  asked: ArchiveQuestion,
  page: FoundPage | undefined,
): FacetCounts | undefined {
  const services = useServices();
  const ticked = facetNames.filter((name) => asked.narrowing[name]?.length);
  const answers = useQueries({
    queries: ticked.map((name) => {
      const { [name]: _, ...narrowing } = asked.narrowing;
      return {
        ...searchQuery(services, { ...asked, narrowing }, { limit: 1 }),
        placeholderData: keepPreviousData,
      };
    }),
    combine: (results) => results.map(({ data }) => data?.counts),
  });
  const of = (name: FacetName) => answers[ticked.indexOf(name)] ?? page?.counts;
  const [kinds, years, appreciations] = facetNames.map(of);
  return (
    page &&
    kinds &&
    years &&
    appreciations && {
      kinds: kinds.kinds,
      years: years.years,
      appreciations: appreciations.appreciations,
    }
  );
}
