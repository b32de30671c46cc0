import type { Room } from '@/storage/database/databasePlace';

/** What the browser tells about the room for our data, in bytes; `undefined` where it doesn't say. */
export type StorageState = {
  readonly used: number | undefined;
  readonly quota: number | undefined;
  /** Whether the browser promised not to clear our data when it needs room. */
  readonly isPersisted: boolean | undefined;
};

function manager(): Room {
  return typeof navigator === 'undefined' ? {} : (navigator.storage ?? {});
}

async function orUndefined<T>(ask: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

/**
 * Asks how much is used, how much there may be, and whether it is kept for good; also of the place of the databases when
 * that is apart. Never throws.
 */
export async function readStorageState(
  storage: Room = manager(),
  apart?: Room,
): Promise<StorageState> {
  const estimate = await orUndefined(() => storage.estimate?.());
  const beside = await orUndefined(() => apart?.estimate?.());
  const isPersisted = await orUndefined(() => storage.persisted?.());
  const isApartPersisted = apart ? await orUndefined(() => apart.persisted?.()) : isPersisted;
  return {
    used: estimate?.usage === undefined ? undefined : estimate.usage + (beside?.usage ?? 0),
    quota: estimate?.quota,
    isPersisted: isPersisted && isApartPersisted,
  };
}

/** Asks the browser to keep our data for good: whether it will, or `undefined` where it can't be asked. Never throws. */
export async function requestPersistence(
  storage: Room = manager(),
  apart?: Room,
): Promise<boolean | undefined> {
  const isKept = await orUndefined(() => storage.persist?.());
  const isApartKept = apart ? await orUndefined(() => apart.persist?.()) : isKept;
  return isKept && isApartKept;
}
