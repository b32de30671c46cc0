import type { Page } from '@playwright/test';

/** All that lies in the tables of a dossier, as text. */
export async function dumpOf(page: Page, dossier: 'eigen' | 'voorbeeld'): Promise<string> {
  return page.evaluate(async (name) => {
    function ended<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(`${request.error?.message}`)));
      });
    }
    const database = await ended(indexedDB.open(name));
    const tables = [...database.objectStoreNames];
    const transaction = database.transaction(tables);
    const rows = await Promise.all(
      tables.map((table) => ended(transaction.objectStore(table).getAll())),
    );
    database.close();
    return JSON.stringify(Object.fromEntries(tables.map((table, at) => [table, rows[at]])));
  }, `gevolg-${dossier}`);
}
