import { databaseName } from '@/storage/database/database';
import frozen from '@/storage/migrations/v1.fixture.json';

function ended<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(request.error?.message)));
  });
}

/** Lays down the database as the first version left it. */
export async function layDown(): Promise<void> {
  const request = indexedDB.open(databaseName('eigen'), frozen.version);
  request.addEventListener('upgradeneeded', () => {
    for (const [table, { keyPath, indexes, rows }] of Object.entries(frozen.stores)) {
      const made = request.result.createObjectStore(table, { keyPath });
      for (const { name, keyPath: path } of indexes) made.createIndex(name, path);
      for (const row of rows) made.add(row);
    }
  });
  (await ended(request)).close();
}
