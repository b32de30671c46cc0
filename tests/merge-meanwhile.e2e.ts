import type { Browser, Page } from '@playwright/test';
import { ColleaguePage } from './pages/ColleaguePage';
import { ItemPage } from './pages/ItemPage';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

const motion = '/moties/motie-bontenbal';
const title = /^Motie-Bontenbal/u;

async function edit(
  page: Page,
  path: string,
  kind: 'Motie' | 'Aanbeveling',
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const item = new ItemPage(page);
  await page.goto(`/#${path}`);
  const form = await item.openForm(new RegExp(`^${kind} wijzigen`, 'u'), `${kind} wijzigen`);
  await form.fillIn(fields);
  await form.saveAndClose();
  await item.expectSaved();
}

/** The file of a colleague who gave the motion another title and another summary. */
async function fileOfBert(browser: Browser): Promise<Buffer> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await openApp(page, '/instellingen');
  const colleague = new ColleaguePage(page);
  await colleague.author.fill('Bert');
  await edit(page, motion, 'Motie', { Titel: 'Titel van Bert', Samenvatting: 'Kort, van Bert' });
  await colleague.open();
  const { bytes } = await colleague.makeFile();
  await context.close();
  return bytes;
}

test('follows what is changed in another window while one reads what a merge would do', async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  const bytes = await fileOfBert(browser);
  await openApp(page, motion);
  await edit(page, motion, 'Motie', {
    Titel: 'Motie-Bontenbal van Anna',
    Samenvatting: 'Kort, van Anna',
  });
  const colleague = new ColleaguePage(page);
  const { merging } = colleague;
  const update = merging.getByRole('button', { name: 'Overzicht bijwerken' });
  const confirm = merging.getByRole('button', { name: 'Samenvoegen', exact: true });
  const ours = (text: string) =>
    merging.getByRole('radio', { name: new RegExp(`^Hier: ‘${text}`, 'u') });
  const theirs = (text: string) =>
    merging.getByRole('radio', { name: new RegExp(`^Bestand: ‘${text}`, 'u') });
  await colleague.open();
  await colleague.chooseFile(bytes);
  await ours('Motie-Bontenbal van Anna').check();
  await theirs('Kort, van Bert').check();

  const other = await context.newPage();
  await openApp(other, motion);
  await test.step('what has no bearing on it changes nothing', async () => {
    const recommendation = '/aanbevelingen/rathenau-1-1-doelstellingen';
    await edit(other, recommendation, 'Aanbeveling', { Titel: 'Iets heel anders' });
    await expect(confirm).toBeVisible();
    await expect(update).toHaveCount(0);
  });

  await test.step('what has is told, and nothing is merged before it was shown', async () => {
    await edit(other, motion, 'Motie', { Titel: 'Motie-Bontenbal, in het andere venster' });
    await expect(merging).toContainText('Het dossier is intussen gewijzigd');
    await expect(confirm).toHaveCount(0);
    await update.click();
    await expect(merging).toContainText('1 antwoord is vervallen');
    await expect(update).toHaveCount(0);
    await expect(theirs('Kort, van Bert')).toBeChecked();
    await expect(theirs('Titel van Bert')).not.toBeChecked();
    await expect(ours('Motie-Bontenbal, in het andere venster')).not.toBeChecked();
  });

  await test.step('what was deleted meanwhile is named, and asked', async () => {
    const item = new ItemPage(other);
    await item.goTo(motion, title);
    await item.button(/^Motie verwijderen/u).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
    await item.expectSaved();
    await update.click();
    await expect(merging).toContainText('is hier verwijderd');
    await expect(merging).toContainText('(hier verwijderd)');
    await expect(merging).not.toContainText('buiten deze stand');
    await item.undo.click();
    await update.click();
    await expect(merging).not.toContainText('is hier verwijderd');
  });

  await ours('Motie-Bontenbal, in het andere venster').check();
  await theirs('Kort, van Bert').check();
  await colleague.merge();
  await new ItemPage(page).goTo(motion, 'Motie-Bontenbal, in het andere venster');
  await expect(new ItemPage(page).article).toContainText('Kort, van Bert');
});
