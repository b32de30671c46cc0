import type { Page } from '@playwright/test';

/** Opens a page of the same origin without the app. */
export async function openBlank(page: Page): Promise<void> {
  const body = '<!doctype html><link rel="icon" href="data:," /><title>Leeg</title>';
  await page.route('**/leeg', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/leeg');
}

/** Removes one database as if the browser lost it; the app must not be open. */
export async function deleteDatabase(page: Page, name: string): Promise<void> {
  await page.evaluate(
    (lost) =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase(lost).addEventListener('success', () => resolve());
      }),
    name,
  );
}
