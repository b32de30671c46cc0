import { useCallback } from 'react';
import { itemPath } from '@/routing/paths';
import { useHref } from '@/routing/useHref';
import type { TimelineSubject } from './entries';

/** The address of the page on which a row's subject is found; that of its motion for a request. */
export function useRowHref(): (subject: TimelineSubject) => string {
  const hrefOf = useHref();
  return useCallback(
    (subject) =>
      hrefOf(
        subject.kind === 'request'
          ? itemPath({ kind: 'motion', id: subject.motionId })
          : itemPath({ kind: subject.kind, id: subject.id }),
      ),
    [hrefOf],
  );
}
