import { databaseName } from '@/storage/database';
import frozen from '@/storage/migrations/v1.fixture.json';
import { store } from './store';

function ended<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(request.error?.message)));
  });
}

/** Takes everything of the dossier away, in the database and outside of it. */
export async function clear(): Promise<void> {
  store().close();
  await ended(indexedDB.deleteDatabase(databaseName('eigen')));
  const top = await navigator.storage.getDirectory();
  await top.removeEntry('gevolg', { recursive: true }).catch(() => undefined);
  localStorage.clear();
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
