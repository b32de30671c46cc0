import { useEffect, useEffectEvent } from 'react';
import type { JournalEntry } from '@/domain/journal/entry';
import { isOutOfStep } from '@/domain/journal/written';
import { useServices } from '@/queries/services';
import { useSettings } from '@/queries/settings';

/**
 * Tells of what this window writes while the clock stands more than five minutes before what was written last: then one
 * of the two is wrong, whichever. A clock that is set back while nothing was written since is no sign of that.
 */
export function useOnLateClock(tell: (entry: JournalEntry) => void): void {
  const { dossier } = useSettings();
  const store = useServices().store(dossier);
  const onLate = useEffectEvent(tell);
  useEffect(
    () =>
      store.subscribe((event) => {
        const written = event.type === 'changed' ? event.committed?.entries : undefined;
        const late = written?.find(isOutOfStep);
        if (late) onLate(late);
      }),
    [store],
  );
}
