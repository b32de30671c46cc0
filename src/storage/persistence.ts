/** What the browser tells about the room for our data, in bytes; `undefined` where it doesn't say. */
export type StorageState = {
  readonly used: number | undefined;
  readonly quota: number | undefined;
  /** Whether the browser promised not to clear our data when it needs room. */
  readonly isPersisted: boolean | undefined;
};

function manager(): Partial<StorageManager> {
  return typeof navigator === 'undefined' ? {} : (navigator.storage ?? {});
}

async function orUndefined<T>(ask: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

/** Asks how much is used, how much there may be, and whether it is kept for good. Never throws. */
export async function readStorageState(
  storage: Partial<StorageManager> = manager(),
): Promise<StorageState> {
  const estimate = await orUndefined(() => storage.estimate?.());
  return {
    used: estimate?.usage,
    quota: estimate?.quota,
    isPersisted: await orUndefined(() => storage.persisted?.()),
  };
}

/** Asks the browser to keep our data for good: whether it will, or `undefined` where it can't be asked. Never throws. */
export function requestPersistence(
  storage: Partial<StorageManager> = manager(),
): Promise<boolean | undefined> {
  return orUndefined(() => storage.persist?.());
}
