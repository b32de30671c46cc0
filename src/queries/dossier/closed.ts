import { useCallback, useSyncExternalStore } from 'react';
import { dossierNames } from '@/domain/dossier/dossierName';
import { useServices } from '@/queries/services';
import { useSettings } from '@/queries/settings';
import type { Closed } from '@/storage/database/connection';

/** Why the present dossier can only be read; `undefined` as long as it can be written to. */
export function useClosed(): Closed | undefined {
  const { dossier } = useSettings();
  const store = useServices().store(dossier);
  return useSyncExternalStore(store.subscribe, store.closed);
}

/** Whether one of the dossiers, open on the screen or not, can only be read. */
export function useIsAnyClosed(): boolean {
  const { store } = useServices();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = dossierNames.map((name) => store(name).subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [store],
  );
  return useSyncExternalStore(subscribe, () =>
    dossierNames.some((name) => store(name).closed() !== undefined),
  );
}
