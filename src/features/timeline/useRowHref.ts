import { useRouter, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { keepStand } from '@/routing/AppLink';
import { itemPath } from '@/routing/paths';
import type { SearchTexts } from '@/routing/search';
import type { TimelineSubject } from './entries';

/** The address of the page on which a row's subject is found, with the stand kept; a request's is that of its motion. */
export function useRowHref(): (subject: TimelineSubject) => string {
  const router = useRouter();
  const { stand }: SearchTexts = useSearch({ strict: false });
  return useCallback(
    (subject) => {
      const to =
        subject.kind === 'request'
          ? itemPath({ kind: 'motion', id: subject.motionId })
          : itemPath({ kind: subject.kind, id: subject.id });
      const location = router.buildLocation({ to, search: keepStand(stand ? { stand } : {}) });
      return router.history.createHref(location.href);
    },
    [router, stand],
  );
}
