/** The locks of this browser; `undefined` where it has none. */
export function browserLocks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks;
}

/** Whether a tab or a worker of one holds the lock of this name; where locks are refused, none is known to. */
export async function isHeldSomewhere(
  name: string,
  locks: Pick<LockManager, 'query'> | undefined = browserLocks(),
): Promise<boolean> {
  const { held = [] } = (await locks?.query().catch(() => undefined)) ?? {};
  return held.some((lock) => lock.name === name);
}
