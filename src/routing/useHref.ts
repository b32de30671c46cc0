import { useCallback } from 'react';
import { type SearchTexts, stringifySearchText } from './search';
import { useKeptSearch } from './useKeptSearch';

/** A function that makes the `href` of an address made by `paths.ts`, with the stand kept: for links that no `AppLink` can be. */
export function useHref(): (to: string, search?: SearchTexts) => string {
  const kept = useKeptSearch();
  return useCallback(
    (to, search) => `#${to}${stringifySearchText({ ...kept, ...search })}`,
    [kept],
  );
}
