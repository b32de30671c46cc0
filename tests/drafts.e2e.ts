import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FormDialog } from './pages/FormDialog';
import { ItemPage } from './pages/ItemPage';
import { openApp, openElsewhere } from './support/dossier';
import { expect, test } from './support/profile';

const address = '/aanbevelingen/rathenau-1-1-doelstellingen';
const left = /iets ingevuld dat nog niet is opgeslagen/u;

/** Whether a text that a page keeps in localStorage is on disk; Chromium takes some seconds for that. */
async function isOnDisk(text: string): Promise<boolean> {
  const folder = test.info().outputPath('profile', 'Default', 'Local Storage', 'leveldb');
  const files = (await readdir(folder)).map((name) => readFile(path.join(folder, name)));
  // A file may go while it is read.
  const found = await Promise.allSettled(files);
  return found.some((it) => it.status === 'fulfilled' && it.value.includes(text));
}

test('throws away what was typed on request, and gives it back', async ({ page }) => {
  await openApp(page, address);
  const item = new ItemPage(page);
  const form = await item.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
  await form.fillIn({ Titel: 'Hier getypt' });
  await page.reload();
  await expect(page.getByText(left)).toBeVisible();
  await page.getByRole('button', { name: 'Weggooien' }).click();
  await expect(page.getByText(left)).toBeHidden();
  await item.notice('Wat was ingevuld, is weggegooid.').getByRole('button').first().click();
  await item.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
  await expect(form.field('Titel')).toHaveValue('Hier getypt');
  await expect(page.getByText(left)).toBeHidden();
  await form.saveAndClose();
  await item.expectWhole('Hier getypt');
  await expect(page.getByText(left)).toBeHidden();
});

test('asks what is to stay where another window saved before what was typed is taken up again', async ({
  page,
  context,
}) => {
  await openApp(page, address);
  const here = new ItemPage(page);
  const form = await here.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
  await form.fillIn({ Titel: 'Hier getypt' });

  const there = new ItemPage(await openElsewhere(context, address));
  const other = await there.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
  await other.fillIn({ Titel: 'Daar opgeslagen' });
  await other.saveAndClose();

  await page.reload();
  await here.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
  await expect(form.field('Titel')).toHaveValue('Hier getypt');
  await form.save();
  const question = page.getByRole('dialog', { name: 'Intussen ook elders gewijzigd' });
  await expect(question).toContainText('Daar opgeslagen');
  await question.getByRole('button', { name: 'Terug naar het formulier' }).click();

  // Who begins anew goes on from what stands there now.
  await page.reload();
  await here.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
  await form.dialog.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  await expect(form.field('Titel')).toHaveValue('Daar opgeslagen');
  await form.fillIn({ Titel: 'Daarna getypt' });
  await form.saveAndClose();
  await there.expectWhole('Daarna getypt');
});

test('asks before another page takes the place of a form, and keeps nothing of what is given up', async ({
  page,
}) => {
  await openApp(page);
  const item = new ItemPage(page);
  await item.goTo(address, /^Heldere doelen/u);
  const form = await item.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
  await form.fillIn({ Titel: 'Hier getypt' });
  await page.goBack();
  await page.getByRole('button', { name: 'Verder invullen' }).click();
  await expect(form.field('Titel')).toHaveValue('Hier getypt');
  await page.goBack();
  await page.getByRole('button', { name: 'Sluiten zonder opslaan' }).click();
  await expect(form.dialog).toBeHidden();
  await expect(page).toHaveURL(/overzicht/u);
  await expect(page.getByText(left)).toBeHidden();
});

test('asks before the window is closed over what was typed, and offers it in the next', async ({
  page,
  context,
}) => {
  await openApp(page, address);
  const form = await new ItemPage(page).openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
  await form.fillIn({ Titel: 'Hier getypt' });
  const other = await context.newPage();
  await openApp(other, address);
  const item = new ItemPage(other);
  const theirs = await item.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
  await expect(theirs.field('Titel')).not.toHaveValue('Hier getypt');
  await theirs.dialog.getByRole('button', { name: 'Annuleren' }).click();

  const asked = page.waitForEvent('dialog');
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.accept();
  await closed;
  await other.reload();
  await expect(other.getByText(left)).toBeVisible();
  await item.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
  await expect(theirs.field('Titel')).toHaveValue('Hier getypt');
});

test('keeps apart what is typed and done in a window and in its duplicate', async ({
  page,
  context,
}) => {
  await openApp(page, address);
  const edit = /^Aanbeveling wijzigen/u;
  const form = await new ItemPage(page).openForm(edit, 'Aanbeveling wijzigen');
  await form.fillIn({ Titel: 'In het eerste venster' });
  // A window that a page opens begins with a copy of its session storage, as a duplicated one does.
  const opened = context.waitForEvent('page');
  await page.evaluate(() => void window.open(window.location.href));
  const copy = await opened;
  const item = new ItemPage(copy);
  const theirs = await item.openForm(edit, 'Aanbeveling wijzigen');
  await expect(theirs.field('Titel')).not.toHaveValue('In het eerste venster');
  await theirs.fillIn({ Titel: 'In het tweede venster' });
  await theirs.saveAndClose();
  await item.expectSaved();
  const nameIn = (window: typeof page) =>
    window.evaluate(() => sessionStorage.getItem('gevolg-venster'));
  expect(await nameIn(copy)).not.toBe(await nameIn(page));

  await page.reload();
  await expect(page.getByText(left)).toBeVisible();
  await new ItemPage(page).openForm(edit, 'Aanbeveling wijzigen');
  await expect(form.field('Titel')).toHaveValue('In het eerste venster');
});

test('offers what was typed before the browser died', async ({ profile }) => {
  test.slow();
  let page = await profile.open();
  await openApp(page, address);
  const form = await new ItemPage(page).openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
  await form.fillIn({ Titel: 'Hier getypt' });
  await expect.poll(() => isOnDisk('Hier getypt'), { timeout: 60_000 }).toBe(true);
  await profile.kill();

  page = await profile.open();
  await openApp(page, '/overzicht');
  await expect(page.getByText(left)).toBeVisible();
  await page.getByRole('link', { name: 'Naar die pagina' }).click();
  await new ItemPage(page).button(/^Aanbeveling wijzigen/u).click();
  const again = new FormDialog(page, 'Aanbeveling wijzigen');
  await expect(again.field('Titel')).toHaveValue('Hier getypt');
});

test('gives a way to what was typed where its item is deleted elsewhere before a reload', async ({
  page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page, address);
  const here = new ItemPage(page);
  const edit = /^Aanbeveling wijzigen/u;
  const form = await here.openForm(edit, 'Aanbeveling wijzigen');
  await form.fillIn({ Samenvatting: 'Hier getypt' });
  await new ItemPage(await openElsewhere(context, address)).remove('Aanbeveling');
  await expect(form.dialog.getByText(/intussen elders verwijderd/u)).toBeVisible();

  await page.reload();
  await expect(here.main.getByText(/is verwijderd op/u)).toContainText('Heldere doelen');
  await expect(page.getByText(/waar het bij hoort, staat niet meer in het dossier/u)).toBeVisible();
  await page.getByRole('button', { name: 'Tekst kopiëren' }).click();
  await here.notice('De tekst is gekopieerd.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Samenvatting: Hier getypt',
  );

  await here.button('Terugzetten').click();
  await expect(page.getByRole('button', { name: 'Tekst kopiëren' })).toBeHidden();
  await here.openForm(edit, 'Aanbeveling wijzigen');
  await expect(form.field('Samenvatting')).toHaveValue('Hier getypt');
  await form.saveAndClose();
  await expect(here.article).toContainText('Hier getypt');
});
