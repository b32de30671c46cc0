import { type RefObject, useEffect, useState } from 'react';
import { focusRefused } from './focusRefused';

/** Counts refusals of what is filled in; each leads to the first thing that is wrong, from its words on. */
export function useRefusals(within: RefObject<HTMLElement | null>) {
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) focusRefused(within.current)?.scrollIntoView({ block: 'nearest' });
  }, [refusals, within]);
  return {
    isRefused: refusals > 0,
    refuse: () => setRefusals((count) => count + 1),
    forget: () => setRefusals(0),
  };
}
