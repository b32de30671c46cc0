import { type Patience, withPatience } from '@/storage/files/patience';
import type { WithdrawableLock } from './withdrawal';

/** Whether a write of this window has waited for another window for some seconds, and still does. */
export type HeldUp = {
  readonly read: () => boolean;
  /** Tells when that may have changed; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** Where nothing is ever written. */
export const neverHeldUp: HeldUp = { read: () => false, subscribe: () => () => {} };

/** Longer than a save takes on a slow machine, and shorter than one sits and wonders. */
const patience: Patience = { looks: 4, timeBetweenLooks: 1000 };

/** Watches how long is waited for a lock. Who waits for other work of this window itself is not held up by another one. */
export function watchLock(lock: WithdrawableLock): {
  readonly lock: WithdrawableLock;
  readonly heldUp: HeldUp;
} {
  const listeners = new Set<() => void>();
  const late = new Set<symbol>();
  let working = 0;
  const tell = () => {
    for (const listener of listeners) listener();
  };

  /** Counts who waits as late after a while; gives how to say that it waits no more. */
  function startWaiting(): () => void {
    const wait = Symbol('wait');
    const over = new AbortController();
    const waiting = new Promise((resolve) => {
      over.signal.addEventListener('abort', resolve);
    });
    withPatience(() => waiting, patience).catch(() => {
      late.add(wait);
      tell();
    });
    return () => {
      over.abort();
      if (late.delete(wait)) tell();
    };
  }

  return {
    lock: (work, withdrawal) => {
      const stopWaiting = startWaiting();
      const watched = async () => {
        stopWaiting();
        working += 1;
        try {
          return await work();
        } finally {
          working -= 1;
          if (late.size > 0) tell();
        }
      };
      return lock(watched, withdrawal).finally(stopWaiting);
    },
    heldUp: {
      read: () => late.size > 0 && working === 0,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}
