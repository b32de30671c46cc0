import { useEffect, useState } from 'react';
import { useServices } from '@/queries/services';
import { useSettings } from '@/queries/settings';
import type { KeepingTrouble } from '@/storage/snapshot/trouble';

/** Why not all of the open dossier is kept outside of its database; `undefined` as long as it is. */
export function useKeepingTrouble(): KeepingTrouble | undefined {
  const { dossier } = useSettings();
  const store = useServices().store(dossier);
  const [trouble, setTrouble] = useState<KeepingTrouble>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isLeft = false;
    const listen = async () => {
      const kept = await store.safekeeping();
      if (isLeft) return;
      const tell = () => setTrouble(kept.trouble());
      tell();
      stop = kept.subscribe(tell);
    };
    void listen();
    return () => {
      isLeft = true;
      stop?.();
    };
  }, [store]);
  return trouble;
}
