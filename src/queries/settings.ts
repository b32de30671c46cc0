import { useCallback, useSyncExternalStore } from 'react';
import { type Day, dutchDayOf } from '@/domain/shared/day';
import type { Settings } from '@/storage/browserStorage/settings';
import { useServices } from './services';

export { noBackups } from '@/storage/browserStorage/backupSettings';

/** Often enough to notice a new day soon, also after the machine slept. */
const dayCheckInterval = 30_000;

/** The settings, kept up to date with other tabs. */
export function useSettings(): Settings {
  const { settings } = useServices();
  return useSyncExternalStore(settings.subscribe, settings.read);
}

/** How to change some of the settings. */
export function useUpdateSettings(): (patch: Partial<Settings>) => void {
  return useServices().settings.write;
}

function subscribeToDay(onCheck: () => void): () => void {
  const timer = setInterval(onCheck, dayCheckInterval);
  document.addEventListener('visibilitychange', onCheck);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onCheck);
  };
}

/** The day that counts as today: the one set by the user, or else the day in the Netherlands. */
export function useToday(): Day {
  const { clock } = useServices();
  const { pretendToday } = useSettings();
  const readDay = useCallback(() => dutchDayOf(clock.now()), [clock]);
  const actual = useSyncExternalStore(subscribeToDay, readDay);
  return pretendToday ?? actual;
}
