import { useSyncExternalStore } from 'react';
import { useServices } from '@/queries/services';
import { useSettings } from '@/queries/settings';
import type { Closed } from '@/storage/database/connection';

/** Why the present dossier can only be read; `undefined` as long as it can be written to. */
export function useClosed(): Closed | undefined {
  const { dossier } = useSettings();
  const store = useServices().store(dossier);
  return useSyncExternalStore(store.subscribe, store.closed);
}
