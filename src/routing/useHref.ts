import { useCallback } from 'react';
import { keepStand } from './AppLink';
import { stringifySearchText, useSearchTexts } from './search';

/** A function that makes the `href` of an address made by `paths.ts`, with the stand kept: for links that no `AppLink` can be. */
export function useHref(): (to: string) => string {
  const [search] = useSearchTexts();
  const kept = stringifySearchText(keepStand(search));
  return useCallback((to) => `#${to}${kept}`, [kept]);
}
