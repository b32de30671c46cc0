import { useState } from 'react';
import { useSettings } from '@/queries/settings';

/** Whether everything is being or was wiped since what asks it was first drawn; not where the own dossier turned out to stay. */
export function useIsWipedSince(): boolean {
  const { wipeBegunAt = '' } = useSettings();
  const [atFirst] = useState(wipeBegunAt);
  // Not just another moment: what opens while a wipe is under way sees the earlier one again when that fails.
  return wipeBegunAt > atFirst;
}
