import { useSyncExternalStore } from 'react';
import type { Closed } from '@/storage/connection';
import { useServices } from './services';
import { useSettings } from './settings';

/** Why the present dossier can only be read; `undefined` as long as it can be written to. */
export function useClosed(): Closed | undefined {
  const { dossier } = useSettings();
  const store = useServices().store(dossier);
  return useSyncExternalStore(store.subscribe, store.closed);
}
