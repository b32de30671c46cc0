import { useCanGoBack, useElementScrollRestoration } from '@tanstack/react-router';

/**
 * Whether the page at the present address must be drawn to its full height at once: when it is the one that the app
 * opened on, or is opened again further down than at its top, by the way back or forward or by a reload.
 */
export function useOpensWhole(): boolean {
  const isWithin = useCanGoBack();
  const place = useElementScrollRestoration({ getElement: () => window });
  return !isWithin || (place?.scrollY ?? 0) > 0;
}
