import type { Browser, BrowserContext, Page } from '@playwright/test';
import { ColleaguePage } from './pages/ColleaguePage';
import { FormDialog } from './pages/FormDialog';
import { ItemPage } from './pages/ItemPage';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

const motion = '/moties/motie-bontenbal';
const title = /^Motie-Bontenbal/u;
const recommendation = '/aanbevelingen/rathenau-1-1-doelstellingen';

/** The file of a colleague who, in a browser of their own, did something with the same dossier. */
async function fileOfBert(browser: Browser, work: (item: ItemPage) => Promise<void>) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await openApp(page, '/instellingen');
  const colleague = new ColleaguePage(page);
  await colleague.author.fill('Bert');
  const item = new ItemPage(page);
  await work(item);
  await item.expectSaved();
  await colleague.open();
  const { bytes } = await colleague.makeFile();
  await context.close();
  return bytes;
}

async function retitle(item: ItemPage): Promise<void> {
  await item.goTo(motion, title);
  const form = await item.openForm(/^Motie wijzigen/u, 'Motie wijzigen');
  await form.fillIn({ Titel: 'Motie-Bontenbal, door Bert', 'Gericht aan': 'Kabinet' });
  await form.saveAndClose();
}

async function mergeIn(other: Page, bytes: Buffer): Promise<ColleaguePage> {
  const colleague = new ColleaguePage(other);
  await colleague.open();
  await colleague.chooseFile(bytes);
  await colleague.merge();
  return colleague;
}

async function openBoth(page: Page, context: BrowserContext, path: string): Promise<Page> {
  await openApp(page, path);
  const other = await context.newPage();
  await openApp(other, '/instellingen');
  return other;
}

test('keeps what is typed while a file is merged and taken back, and asks about the fields of both', async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  const bytes = await fileOfBert(browser, retitle);
  const other = await openBoth(page, context, motion);
  const item = new ItemPage(page);
  const form = await item.openForm(/^Motie wijzigen/u, 'Motie wijzigen');
  await form.fillIn({ Titel: 'Hier getypt' });
  const colleague = await mergeIn(other, bytes);
  // Behind the form, where only the eye reaches.
  await expect(page.locator('main h1', { hasText: 'door Bert' })).toBeVisible();
  await expect(form.field('Titel')).toHaveValue('Hier getypt');
  await form.save();
  const question = page.getByRole('dialog', { name: 'Intussen ook elders gewijzigd' });
  await expect(question).toContainText('Elders opgeslagen: Motie-Bontenbal, door Bert (Bert,');
  await expect(question).not.toContainText('Kabinet');

  // Taken back while the question is open: it is asked anew, with what stands there by then.
  await colleague.undo.click();
  await expect(question).not.toContainText('door Bert');
  await question.getByRole('radio', { name: /^Hier ingevuld: Hier getypt/u }).check();
  await colleague.redo.click();
  await expect(question).toContainText('door Bert');
  await question.getByRole('radio', { name: /^Hier ingevuld: Hier getypt/u }).check();
  await question.getByRole('button', { name: 'Opslaan met deze keuzes' }).click();
  await expect(form.dialog).toBeHidden();
  await item.expectWhole('Hier getypt');
  await expect(item.article).toContainText('Kabinet');
});

test('keeps a status that is being given while a file is merged about that item and another', async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  const bytes = await fileOfBert(browser, async (item) => {
    await retitle(item);
    await item.goTo(recommendation, /^Heldere doelen/u);
    const form = await item.openStatus('Status', 'Niet beoordeeld');
    await form.dialog.getByRole('radio', { name: 'Opgevolgd', exact: true }).check();
    await form.saveAndClose();
  });
  const other = await openBoth(page, context, recommendation);
  const item = new ItemPage(page);
  const form = await item.openStatus('Status', 'Niet beoordeeld');
  await form.dialog.getByRole('radio', { name: 'In verkenning', exact: true }).check();
  await form.fillIn({ Reden: 'Hier getypt' });
  const colleague = await mergeIn(other, bytes);
  await form.save();
  const question = page.getByRole('dialog', { name: 'Intussen is een andere stand vastgelegd' });
  await expect(question).toContainText('‘Opgevolgd’ vastgelegd');
  await colleague.undo.click();
  await expect(question).toBeHidden();
  await expect(form.field('Reden')).toHaveValue('Hier getypt');
  await form.saveAndClose();
  await expect(item.badge('Status', 'In verkenning')).toBeVisible();
});

test('keeps a form about what came with a file and went when that was taken back', async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  const bytes = await fileOfBert(browser, async (item) => {
    await item.goTo('/toezeggingen', 'Toezeggingen');
    await item.main.getByRole('button', { name: 'Toezegging toevoegen' }).first().click();
    const form = new FormDialog(item.page, 'Nieuwe toezegging');
    await form.fillIn({ Titel: 'Toezegging van Bert', 'Toegezegd door': 'De minister' });
    await form.saveAndClose();
  });
  const other = await openBoth(page, context, '/toezeggingen');
  const colleague = await mergeIn(other, bytes);
  const item = new ItemPage(page);
  await item.main.getByRole('link', { name: 'Toezegging van Bert' }).click();
  const form = await item.openForm(/^Toezegging wijzigen/u, 'Toezegging wijzigen');
  await form.fillIn({ Titel: 'Hier getypt' });
  await colleague.undo.click();
  await expect(form.dialog).toContainText('is elders ongedaan gemaakt');
  await form.save();
  await expect(form.refusal.filter({ hasText: 'Zet het eerst terug' })).toBeVisible();
  await form.dialog.getByRole('button', { name: 'Terugzetten' }).click();
  await expect(form.dialog.getByText('is elders ongedaan gemaakt')).toBeHidden();
  await form.saveAndClose();
  await item.expectWhole('Hier getypt');
});

test('says in an open form that everything was wiped elsewhere, and brings nothing back', async ({
  page,
  context,
}) => {
  test.slow();
  const other = await openBoth(page, context, recommendation);
  const item = new ItemPage(page);
  const form = await item.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
  await form.fillIn({ Titel: 'Hier getypt' });
  await other.getByRole('button', { name: 'Alles wissen…' }).click();
  const question = other.getByRole('dialog', { name: 'Echt alles wissen?' });
  await question.getByRole('textbox').fill('wissen');
  await question.getByRole('button', { name: 'Alles wissen' }).click();
  await expect(question).toBeHidden();

  await expect(form.dialog.getByText('In een ander venster is alles gewist.')).toBeVisible();
  await expect(form.field('Titel')).toHaveValue('Hier getypt');
  await form.fillIn({ Titel: 'Nog iets getypt' });
  await form.save();
  await expect(form.refusal.filter({ hasText: 'Niet opgeslagen: in een ander' })).toBeVisible();
  await page.reload();
  await expect(page.getByText(/iets ingevuld dat nog niet is opgeslagen/u)).toHaveCount(0);
  await item.goTo('/aanbevelingen', 'Aanbevelingen');
  await expect(item.main.getByText('Nog iets getypt')).toHaveCount(0);
  const kept = () => page.evaluate(() => JSON.stringify(localStorage));
  expect(await kept()).not.toContain('getypt');
});
