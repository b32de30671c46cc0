import { useEffect, useState } from 'react';
import { useServices } from '@/queries/services';
import { useSettings } from '@/queries/settings';
import type { KeepingTrouble } from '@/storage/snapshot/trouble';

export type { KeepingTrouble } from '@/storage/snapshot/trouble';

/** Why not all of the open dossier is kept outside of its database; `undefined` as long as it is. */
export function useKeepingTrouble(): KeepingTrouble | undefined {
  const { dossier } = useSettings();
  const store = useServices().store(dossier);
  const [trouble, setTrouble] = useState<KeepingTrouble>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isLeft = false;
    const listen = async () => {
      const kept = await store.safekeeping().catch(() => undefined);
      if (isLeft || stop) return;
      const tell = () => setTrouble(kept ? kept.trouble() : 'failed');
      tell();
      stop = kept?.subscribe(tell);
    };
    void listen();
    // What keeps it may not have been there, and is asked for again at each write.
    const stopAsking = store.subscribe(() => {
      if (!stop) void listen();
    });
    return () => {
      isLeft = true;
      stopAsking();
      stop?.();
    };
  }, [store]);
  return trouble;
}
