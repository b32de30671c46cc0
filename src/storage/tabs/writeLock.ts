import type { WriteLock } from '@/storage/ports';
import { SupersededError, type VersionGuard } from './versionGuard';

/** A lock within this tab: work is done in the order in which it was offered, whether or not earlier work failed. */
export function queueLock(): WriteLock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
}

/**
 * The lock that every writer of this browser shares, to whichever database: Chromium has been seen to lose a whole origin
 * when it was killed while two transactions wrote at once.
 */
export const writeLockName = 'gevolg-write';

/**
 * A lock across all tabs (Web Locks). Where the browser has none, or refuses it to a page
 * from a file, it is a lock within this tab: IndexedDB's own transactions still keep two writers apart.
 */
export function webLock(name: string): WriteLock {
  const fallback = queueLock();
  return (work) =>
    orWithout(work, {
      locked: (locks, begin) => locks.request(name, begin),
      without: () => fallback(work),
    });
}

/** Does work in a lock of the browser, or without one where there are none or it refuses them; never twice. */
async function orWithout<T, Outcome>(
  work: () => Promise<T>,
  ways: {
    readonly locked: (locks: LockManager, begin: () => Promise<T>) => Promise<Outcome>;
    readonly without: () => Promise<Outcome>;
  },
): Promise<Outcome> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return ways.without();
  let isStarted = false;
  const begin = () => {
    isStarted = true;
    return work();
  };
  try {
    return await ways.locked(navigator.locks, begin);
  } catch (error) {
    if (isStarted) throw error;
    return ways.without();
  }
}

/** A lock that lets nobody write once another version of the program is in use: throws a `SupersededError` then. */
export function guardedLock(lock: WriteLock, guard: VersionGuard): WriteLock {
  return (work) =>
    lock(async () => {
      if (!(await guard.isCurrent())) throw new SupersededError();
      return work();
    });
}

/**
 * Runs work unless the same work is under way in any tab; gives `undefined` then, and does nothing. Where the browser has
 * no locks, or refuses them, only this tab is looked at.
 */
export function soleLock(name: string): <T>(work: () => Promise<T>) => Promise<T | undefined> {
  let isBusy = false;
  return async (work) => {
    if (isBusy) return undefined;
    isBusy = true;
    try {
      return await orWithout(work, {
        locked: (locks, begin) =>
          locks.request(name, { ifAvailable: true }, async (lock) => (lock ? begin() : undefined)),
        without: work,
      });
    } finally {
      isBusy = false;
    }
  };
}
