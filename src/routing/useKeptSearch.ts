import { useSearch } from '@tanstack/react-router';
import type { SearchTexts } from './search';
import { keepStand } from './standMode';

/**
 * The texts behind the question mark that go along to another address: the stand, or `all` of them. The same object for as
 * long as they are the same.
 */
export function useKeptSearch(all = false): SearchTexts {
  return useSearch({
    strict: false,
    select: (search: SearchTexts) => (all ? search : keepStand(search)),
    structuralSharing: true,
  });
}
