import * as v from 'valibot';
import { assertOwnVersion } from '@/storage/database/connection';
import type { DossierDatabase } from '@/storage/database/database';

/** The row of the table `meta` that tells when this dossier was last opened by choice. */
const rowName = 'opened';

const schema = v.object({ choice: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** Writes on disk that choice number `choice` was for this dossier. */
export async function writeOpened({ dexie, meta }: DossierDatabase, choice: number): Promise<void> {
  await dexie.transaction('rw', meta, async () => {
    assertOwnVersion(dexie);
    await meta.put({ name: rowName, choice });
  });
}

/**
 * The number of the last choice that was for this dossier; 0 where there was none. A row that can't be read tells nothing:
 * it is no reason to take the dossier for damaged.
 */
export function readOpened(database: IDBDatabase): Promise<number> {
  if (!database.objectStoreNames.contains('meta')) return Promise.resolve(0);
  return new Promise((resolve) => {
    const transaction = database.transaction('meta');
    const request = transaction.objectStore('meta').get(rowName);
    transaction.addEventListener('complete', () => {
      const read = v.safeParse(schema, request.result);
      resolve(read.success ? read.output.choice : 0);
    });
    transaction.addEventListener('abort', () => resolve(0));
  });
}
