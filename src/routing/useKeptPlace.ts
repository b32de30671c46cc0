import { useElementScrollRestoration } from '@tanstack/react-router';

/**
 * Whether the page at the present address is opened again further down than at its top: by the way back or forward, or
 * by a reload. Then it must be drawn to its full height before it is scrolled.
 */
export function useKeptPlace(): boolean {
  const place = useElementScrollRestoration({ getElement: () => window });
  return (place?.scrollY ?? 0) > 0;
}
