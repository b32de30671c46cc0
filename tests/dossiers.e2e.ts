import { ItemPage } from './pages/ItemPage';
import { ListPage } from './pages/ListPage';
import { OverviewPage } from './pages/OverviewPage';
import { SettingsPage } from './pages/SettingsPage';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

const title = 'Motie-De Vries over publieke hosting';
const request = 'Een plan voor publieke hosting';

test('begins an empty dossier, fills it, deletes and takes back, and leaves it alone when the example is put back', async ({
  page,
}) => {
  test.slow();
  await openApp(page, '/instellingen');
  const settings = new SettingsPage(page);
  const overview = new OverviewPage(page);
  const list = new ListPage(page);
  const item = new ItemPage(page);

  await test.step('begin with nothing', async () => {
    await settings.button('Leeg dossier beginnen').click();
    await settings.expectMessage('Het eigen dossier is geopend.');
    await overview.open();
    await expect(overview.main).not.toContainText('Motie-Bontenbal');
    await expect(overview.main.getByRole('button', { name: 'Motie toevoegen' })).toBeVisible();
  });

  await test.step('add a motion', async () => {
    await list.goTo('/moties', 'Moties');
    const form = await list.add('Motie toevoegen', 'Nieuwe motie');
    await form.save();
    await expect(form.dialog).toContainText('Dit veld is leeg. Vul het in.');
    await form.field('Titel').fill(title);
    await form.field('Ingediend op').fill('30 februari 2026');
    await form.save();
    await expect(form.dialog).toContainText('Deze dag bestaat niet.');
    await form.field('Ingediend op').fill('3 maart 2026');
    await form.saveAndClose();
    await expect(list.main.getByText(title).first()).toBeVisible();
  });

  await test.step('add what it asks', async () => {
    await list.main.getByRole('link', { name: title }).first().click();
    await item.expectWhole(title);
    const form = await item.openForm('Verzoek toevoegen', 'Nieuw verzoek');
    await form.field('Wat wordt gevraagd').fill(request);
    const number = form.field('Volgorde in de motie');
    if ((await number.inputValue()) === '') await number.fill('1');
    await form.saveAndClose();
    await expect(item.article.getByRole('region', { name: 'Verzoek 1' })).toContainText(request);
  });

  await test.step('add a deadline in the words of the source, but no day that does not exist', async () => {
    const form = await item.openForm(/^Termijn toevoegen aan: Motie/u, 'Nieuwe termijn');
    await form.fillIn({
      'Wat wordt verwacht': 'Brief aan de Kamer',
      'Eerste termijn': '31 april 2026',
      'Gezegd op': '3 maart 2026',
      'Gezegd door': 'Ministerie van BZK',
    });
    await form.save();
    await expect(form.dialog).toContainText('Deze datum bestaat niet.');
    await form.field('Eerste termijn').fill('voor de zomer');
    await form.saveAndClose();
    const terms = item.part('Termijnen');
    await expect(terms).toContainText('voor de zomer');
    await expect(terms).toContainText(/\d+ dagen te laat/u);
  });

  await test.step('add what covers the request', async () => {
    const form = await item.openForm(/^Onderbouwing toevoegen aan/u, 'Nieuwe onderbouwing');
    await form.field('Gebeurtenis').fill('Rondetafelgesprek over hosting');
    await form.dialog.getByRole('combobox', { name: 'Dekking' }).selectOption('Deels');
    await form.dialog.getByRole('combobox', { name: 'Stadium' }).selectOption('Geleverd');
    await form.field('Volgens de bron op').fill('12 mei 2026');
    await form.dialog.getByText('Webadres, andere bron of passage').click();
    await form.field('Andere bron').fill('Verslag van het rondetafelgesprek');
    await form.saveAndClose();
    await expect(item.part('Verzoeken en onderbouwing')).toContainText(
      'Rondetafelgesprek over hosting',
    );
    await expect(item.article).toContainText('Deels beantwoord');
  });

  await test.step('delete it with all that belongs to it, and take that back', async () => {
    await item.button(/^Motie verwijderen/u).click();
    const question = page.getByRole('dialog', { name: 'Motie verwijderen?' });
    await expect(question).toContainText('1 verzoek');
    await question.getByRole('button', { name: 'Verwijderen' }).click();
    await list.expectWhole('Moties');
    await expect(list.row(title)).toHaveCount(0);
    await list.undo.click();
    await expect(list.row(title)).toContainText('Deels beantwoord');
  });

  await test.step('put the example back', async () => {
    await settings.open();
    await settings.choose('Geopend dossier', 'Voorbeelddossier');
    await item.goTo('/moties/motie-kathmann', /^Motie-Kathmann/u);
    await item.button(/^Motie verwijderen/u).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
    await list.expectWhole('Moties');
    await settings.open();
    await settings.choose('Geopend dossier', 'Eigen dossier');
    expect(await settings.restoreExample()).toMatch(/\d+ gegevens verwijderd/u);
    await list.goTo('/moties', 'Moties');
    await expect(list.row(/^Motie-Kathmann/u)).toBeVisible();
    await expect(list.row(/^Motie-Bontenbal/u)).toBeVisible();
    await expect(list.row(title)).toHaveCount(0);
    await settings.open();
    await settings.choose('Geopend dossier', 'Eigen dossier');
    await list.goTo('/moties', 'Moties');
    await expect(list.row(title)).toContainText('Deels beantwoord');
    await expect(list.row(/^Motie-Bontenbal/u)).toHaveCount(0);
  });
});

test('puts the example back as it was', async ({ page }) => {
  await openApp(page, '/aanbevelingen/rathenau-1-1-doelstellingen');
  const item = new ItemPage(page);
  const form = await item.openStatus('Status', 'Niet beoordeeld');
  await form.dialog.getByRole('radio', { name: 'In uitvoering' }).check();
  await form.saveAndClose();
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.button('Voorbeelddossier terugzetten…').click();
  const question = page.getByRole('dialog', { name: 'Voorbeelddossier terugzetten?' });
  await expect(question).toContainText('1 gegeven toegevoegd. Die wijziging gaat eruit.');
  await question.getByRole('button', { name: 'Niet terugzetten' }).click();
  await expect(settings.button('Voorbeelddossier terugzetten…')).toBeFocused();
  await settings.restoreExample();
  await item.goTo('/aanbevelingen/rathenau-1-1-doelstellingen', /^Heldere doelen/u);
  await expect(item.badge('Status', 'Niet beoordeeld')).toBeVisible();
  await item.undo.click();
  await expect(item.badge('Status', 'In uitvoering')).toBeVisible();
});

test('opens the example from an empty dossier and says which one is open', async ({ page }) => {
  await openApp(page, '/instellingen');
  const settings = new SettingsPage(page);
  await expect(settings.navigation).toContainText('Voorbeelddossier');
  await expect(settings.main).toContainText('Het eigen dossier is nog leeg.');
  await settings.button('Leeg dossier beginnen').click();
  await expect(settings.navigation).toContainText('Eigen dossier');
  const overview = new OverviewPage(page);
  await overview.open();
  await overview.main.getByRole('button', { name: 'Voorbeelddossier openen' }).click();
  await expect(overview.part('Vraagt aandacht')).toBeVisible();
  await expect(overview.title('Overzicht')).toBeFocused();
  await expect(settings.navigation).toContainText('Voorbeelddossier');
});

test('wipes both dossiers and the settings, once a word was typed', async ({ page }) => {
  await openApp(page, '/instellingen');
  const settings = new SettingsPage(page);
  await settings.author.fill('Noor de Wit');
  await settings.button('Alles wissen…').click();
  const question = page.getByRole('dialog', { name: 'Echt alles wissen?' });
  await question.getByRole('button', { name: 'Niet wissen' }).click();
  await expect(settings.author).toHaveValue('Noor de Wit');

  await settings.button('Alles wissen…').click();
  await expect(question.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toContainText('Er is niets gewist.');
  await question.getByRole('textbox').fill('wissen');
  await question.getByRole('button', { name: 'Alles wissen' }).click();
  await settings.expectMessage('Alles is gewist.');
  await expect(settings.author).toHaveValue('');
  await page.reload();
  await settings.goTo('/moties', 'Moties');
  await expect(settings.main).not.toContainText('Motie-Bontenbal');
});
