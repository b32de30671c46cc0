import type { BrowserContext, Page } from '@playwright/test';
import { ItemPage } from './pages/ItemPage';
import { expectNoViolations } from './support/accessibility';
import { openApp } from './support/dossier';
import { holdWriteLock, waitingWrites } from './support/heldLock';
import { openBlank } from './support/lostDatabase';
import { expect, test } from './support/test';

const address = '/aanbevelingen/rathenau-1-1-doelstellingen';

/** Opens an item from its list, and has another window of the browser hold up every write from then on. */
async function openHeldUp(page: Page, context: BrowserContext) {
  await openApp(page, '/aanbevelingen');
  const item = new ItemPage(page);
  await item.expectWhole('Aanbevelingen');
  await item.goTo(address, /^Heldere doelen/u);
  const title = await item.article.getByRole('heading', { level: 1 }).innerText();
  const hanging = await context.newPage();
  await openBlank(hanging);
  const release = await holdWriteLock(hanging);
  return { item, title, release };
}

/** Fills in another title and saves it, which then waits for its turn. */
async function saveTitle(item: ItemPage) {
  const form = await item.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
  await form.fillIn({ Titel: 'Nooit bedoeld' });
  await form.save();
  await expect(form.dialog.getByRole('button', { name: 'Bezig met opslaan…' })).toBeVisible();
  await expect.poll(() => waitingWrites(item.page)).toBeGreaterThan(0);
  return form;
}

/** Once all writes before it are done, the item still bears this title, here and on disk. */
async function expectStill(item: ItemPage, title: string) {
  await expect.poll(() => waitingWrites(item.page)).toBe(0);
  await item.expectWhole(title);
  await item.page.reload();
  await item.expectWhole(title);
  await expect(item.entry('Nooit bedoeld')).toHaveCount(0);
}

for (const way of ['Annuleren', 'Escape'] as const) {
  test(`calls a save that waits off when its form is closed without saving, by ${way}`, async ({
    page,
    context,
  }) => {
    test.slow();
    const { item, title, release } = await openHeldUp(page, context);
    const form = await saveTitle(item);
    if (way === 'Annuleren') await form.cancel();
    else await page.keyboard.press('Escape');
    await form.leaveQuestion().getByRole('button', { name: 'Sluiten zonder opslaan' }).click();
    await expect(form.dialog).toBeHidden();
    await expect(page.getByRole('status').filter({ hasText: /^Alles opgeslagen$/u })).toBeVisible();
    await release();
    await expectStill(item, title);
  });
}

test('asks before Back leaves a form of which the save waits, and calls that off', async ({
  page,
  context,
}) => {
  test.slow();
  const { item, title, release } = await openHeldUp(page, context);
  const form = await saveTitle(item);
  await page.goBack();
  const question = form.leaveQuestion();
  await question.getByRole('button', { name: 'Verder invullen' }).click();
  await expect(form.field('Titel')).toHaveValue('Nooit bedoeld');
  await page.goBack();
  await question.getByRole('button', { name: 'Sluiten zonder opslaan' }).click();
  await expect(form.dialog).toBeHidden();
  await item.expectWhole('Aanbevelingen');
  await release();
  await item.goTo(address, title);
  await expectStill(item, title);
});

test('closes a form with its save when that is done while it is asked about, and stays on its page', async ({
  page,
  context,
}) => {
  test.slow();
  const { item, release } = await openHeldUp(page, context);
  const form = await saveTitle(item);
  await page.goBack();
  await expect(form.leaveQuestion()).toBeVisible();
  await release();
  await expect(form.dialog).toBeHidden();
  await expect(form.leaveQuestion()).toBeHidden();
  await item.expectWhole('Nooit bedoeld');
  await expect(page).toHaveURL(new RegExp(`#${address}$`, 'u'));
});

test('says that another window holds up a save, for as long as it does', async ({
  page,
  context,
}) => {
  test.slow();
  const { item, release } = await openHeldUp(page, context);
  const form = await saveTitle(item);
  const near = form.dialog.getByText('Gevolg slaat nog iets anders op');
  const above = page.getByText('Wacht op ander werk…');
  await expect(near).toBeVisible({ timeout: 20_000 });
  await expect(above).toBeVisible();
  await expectNoViolations(page);
  await release();
  await expect(form.dialog).toBeHidden();
  await expect(above).toBeHidden();
  await item.expectWhole('Nooit bedoeld');
});

test('calls a deletion that waits off when the question is answered with no after all', async ({
  page,
  context,
}) => {
  test.slow();
  const { item, title, release } = await openHeldUp(page, context);
  await item.remove('Aanbeveling');
  await expect.poll(() => waitingWrites(page)).toBeGreaterThan(0);
  const question = page.getByRole('dialog', { name: 'Aanbeveling verwijderen?' });
  await question.getByRole('button', { name: 'Annuleren' }).click();
  await expect(question).toBeHidden();
  await release();
  await expectStill(item, title);
});
