import type { Dexie } from 'dexie';
import type { WriteLock } from '@/storage/ports';

async function isUpToDate(dexie: Dexie, databases: IDBFactory): Promise<boolean> {
  if (typeof databases.databases !== 'function') return false;
  const known = await databases.databases();
  return known.some(({ name, version }) => name === dexie.name && version === dexie.verno * 10);
}

/** Opens a database; where that writes to it, as it is new or older, it waits for its turn as every writer does. */
export async function openInTurn(
  dexie: Dexie,
  lock: WriteLock,
  databases: IDBFactory = indexedDB,
): Promise<void> {
  if (await isUpToDate(dexie, databases)) await dexie.open();
  else await lock(async () => dexie.open());
}
