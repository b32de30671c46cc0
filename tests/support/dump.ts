import type { Page } from '@playwright/test';

/** All that a dossier holds, as text: what lies in its tables but for which choice opened it. */
export async function dumpOf(page: Page, dossier: 'eigen' | 'voorbeeld'): Promise<string> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('no database')));
    });
    const tables = [...database.objectStoreNames].filter((table) => table !== 'meta');
    const transaction = database.transaction(tables);
    const requests = tables.map((table) => transaction.objectStore(table).getAll());
    await new Promise<void>((resolve) => {
      transaction.addEventListener('complete', () => resolve());
    });
    database.close();
    const rows = requests.map((request): unknown => request.result);
    return JSON.stringify(Object.fromEntries(tables.map((table, at) => [table, rows[at]])));
  }, `gevolg-${dossier}`);
}
