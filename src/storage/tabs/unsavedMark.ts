import { browserLocks, isHeldSomewhere } from './heldLocks';

const name = 'gevolg-invoer';

/** Tells all tabs that something was typed in this one that is not saved; returns how to take that back. */
export function markUnsaved(locks: Pick<LockManager, 'request'> | undefined = browserLocks()) {
  const released = new AbortController();
  const untilReleased = () =>
    new Promise<void>((resolve) => {
      if (released.signal.aborted) resolve();
      else released.signal.addEventListener('abort', () => resolve());
    });
  // Where locks are refused, as to a page from a file, other tabs are not told.
  locks?.request(name, { mode: 'shared' }, untilReleased).catch(() => {});
  return () => released.abort();
}

/** Whether something was typed that is not saved, in this tab or in another. */
export function isUnsavedSomewhere(
  locks: Pick<LockManager, 'query'> | undefined = browserLocks(),
): Promise<boolean> {
  return isHeldSomewhere(name, locks);
}
