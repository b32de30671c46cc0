import type { Page } from '@playwright/test';
import { expect } from './test';

/** A record as it lies in the database. */
export type StoredRecord = { readonly kind: string; readonly id: string } & Readonly<
  Record<string, unknown>
>;

/** Adds records to the example dossier by its database, where filling in forms would take minutes; then shows them. */
export async function addRecords(page: Page, records: readonly StoredRecord[]): Promise<void> {
  await page.evaluate(async (rows) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('gevolg-voorbeeld');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('no database')));
    });
    const kinds = [...new Set(rows.map(({ kind }) => kind))];
    const transaction = opened.transaction(kinds, 'readwrite');
    for (const row of rows) transaction.objectStore(row.kind).put(row);
    await new Promise<void>((resolve) => {
      transaction.addEventListener('complete', () => resolve());
    });
    opened.close();
  }, records);
  await page.reload();
  await expect(page.locator('h1').first()).toBeVisible();
}
