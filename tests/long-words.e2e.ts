import type { Page } from '@playwright/test';
import { AppFrame } from './pages/AppFrame';
import { openApp } from './support/dossier';
import { faultsOf } from './support/layout';
import { itemRoutes, listRoutes, sheetRoutes } from './support/routes';
import { expect, test } from './support/test';

/** One word of 240 letters, as nobody would write it but a slip of the hand might. */
const longWord = 'Digitaliseringsbeleidsvoornemens'.repeat(8).slice(0, 240);

const kinds = [
  'ambition',
  'commitment',
  'document',
  'motion',
  'recommendation',
  'request',
  'study',
];

/** Gives every item of the example this title, on the disk itself. */
async function retitleAll(page: Page): Promise<void> {
  await page.evaluate(
    async ([tables, title]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('gevolg-voorbeeld');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
      });
      const transaction = database.transaction([...tables], 'readwrite');
      const done = new Promise((resolve) => transaction.addEventListener('complete', resolve));
      for (const table of tables) {
        const reading = transaction.objectStore(table).openCursor();
        reading.addEventListener('success', () => {
          const cursor = reading.result;
          if (!cursor) return;
          cursor.update({ ...cursor.value, title });
          cursor.continue();
        });
      }
      await done;
      database.close();
    },
    [kinds, longWord] as const,
  );
}

for (const width of [390, 1440]) {
  test(`no page of ${width} pixels is pushed apart by titles of one very long word`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await openApp(page);
    await retitleAll(page);
    const app = new AppFrame(page);
    const found: string[] = [];
    for (const { path } of [...listRoutes, ...itemRoutes, ...sheetRoutes]) {
      // All titles are the same: only a page that is loaded anew is surely not the one before.
      await page.goto(`/#${path}`);
      await page.reload();
      await app.expectWhole(/\S/u);
      for (const fault of await faultsOf(page)) found.push(`${path}: ${fault}`);
    }
    expect(found).toEqual([]);
  });
}
