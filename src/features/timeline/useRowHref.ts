import { useCallback } from 'react';
import { itemPath, requestPath } from '@/routing/paths';
import { useHref } from '@/routing/useHref';
import type { TimelineSubject } from './entries';

/** Where a row's subject is found: its page, or the place of a request on that of its motion. */
export function useRowHref(): (subject: TimelineSubject) => string {
  const hrefOf = useHref();
  return useCallback(
    (subject) =>
      hrefOf(
        subject.kind === 'request'
          ? requestPath(subject)
          : itemPath({ kind: subject.kind, id: subject.id }),
      ),
    [hrefOf],
  );
}
