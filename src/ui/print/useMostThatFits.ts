import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { beginSearch, isFound, narrowed, type Search } from './search';

type Tried = { readonly options: readonly unknown[]; readonly search: Search };

function begin(options: readonly unknown[]): Tried {
  return { options, search: beginSearch(options.length) };
}

/**
 * Of options that draw an element ever smaller, the place of the first with which it fits. Each is drawn and held
 * against `isFitting` before anything is seen of it. Other options, or letters that have come in since, begin it anew.
 */
export function useMostThatFits(
  options: readonly unknown[],
  isFitting: (element: HTMLElement) => boolean,
): { readonly at: number; readonly ref: RefObject<HTMLDivElement | null> } {
  const ref = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState(() => begin(options));
  const current = tried.options === options ? tried : begin(options);
  if (current !== tried) setTried(current);

  useLayoutEffect(() => {
    if (!ref.current || isFound(current.search)) return;
    setTried({ options, search: narrowed(current.search, isFitting(ref.current)) });
  }, [current, options, isFitting]);

  useEffect(() => {
    const again = () => setTried(begin(options));
    // Not in every test's document.
    const fonts: FontFaceSet | undefined = document.fonts;
    fonts?.addEventListener('loadingdone', again);
    return () => fonts?.removeEventListener('loadingdone', again);
  }, [options]);

  return { at: current.search.at, ref };
}
