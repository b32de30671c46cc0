import { useCallback, useMemo } from 'react';
import { keepStand } from './AppLink';
import { type SearchTexts, stringifySearchText, useSearchTexts } from './search';
import { modeName } from './standMode';

/** A function that makes the `href` of an address made by `paths.ts`, with the stand kept: for links that no `AppLink` can be. */
export function useHref(): (to: string, search?: SearchTexts) => string {
  const [{ stand = '', [modeName]: mode = '' }] = useSearchTexts();
  const kept = useMemo(() => keepStand({ stand, [modeName]: mode }), [stand, mode]);
  return useCallback(
    (to, search) => `#${to}${stringifySearchText({ ...kept, ...search })}`,
    [kept],
  );
}
