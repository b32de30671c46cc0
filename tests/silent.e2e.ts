import type { Page } from '@playwright/test';
import { ListPage } from './pages/ListPage';
import { expectNoViolations } from './support/accessibility';
import { openApp } from './support/dossier';
import { holdWriteLock } from './support/heldLock';
import { deleteDatabase, openBlank } from './support/lostDatabase';
import { expect, test } from './support/test';

/** Lets the browser give no answer to this question from the next load on, until the page hears of it. */
async function silence(page: Page, question: 'databases' | 'keys'): Promise<void> {
  await page.addInitScript((name) => {
    const buckets: unknown = Reflect.get(navigator, 'storageBuckets');
    const owner = name === 'keys' && buckets instanceof Object ? buckets : indexedDB;
    const ask: unknown = Reflect.get(owner, name);
    const answered = new Promise((resolve) => {
      window.addEventListener('answer', resolve);
    });
    Reflect.set(owner, name, async (): Promise<unknown> => {
      await answered;
      const given: unknown = typeof ask === 'function' && Reflect.apply(ask, owner, []);
      return given;
    });
  }, question);
}

for (const question of ['keys', 'databases'] as const) {
  test(`says that the browser gives no answer (${question}), and goes on when it does`, async ({
    page,
  }) => {
    test.slow();
    await openApp(page, '/moties');
    await silence(page, question);
    await page.reload();
    const title = page.getByRole('heading', { name: 'De browser geeft geen antwoord' });
    await expect(title).toBeVisible({ timeout: 40_000 });
    await expectNoViolations(page);
    await page.evaluate(() => window.dispatchEvent(new Event('answer')));
    await new ListPage(page).expectWhole('Moties');
    await expect(title).toBeHidden();
  });
}

test('says that another window writes, for as long as it does, where a dossier looks lost', async ({
  context,
  page,
}) => {
  test.slow();
  await openApp(page, '/moties');
  await openBlank(page);
  await deleteDatabase(page, 'gevolg-voorbeeld');
  const hanging = await context.newPage();
  await openBlank(hanging);
  const release = await holdWriteLock(hanging);
  await page.goto('/#/moties');
  const title = page.getByRole('heading', { name: 'Een ander venster is nog bezig' });
  await expect(title).toBeVisible({ timeout: 40_000 });
  await expectNoViolations(page);
  await release();
  await new ListPage(page).expectWhole('Moties');
  await expect(title).toBeHidden();
});
