import { AppFrame } from './pages/AppFrame';
import { ItemPage } from './pages/ItemPage';
import { ListPage } from './pages/ListPage';
import { Palette } from './pages/Palette';
import { SettingsPage } from './pages/SettingsPage';
import { expectNoViolations } from './support/accessibility';
import { openApp } from './support/dossier';
import { emptyRoutes, itemRoutes, listRoutes, sheetRoutes } from './support/routes';
import { expect, test } from './support/test';

const groups = [
  { name: 'the first lists', routes: listRoutes.slice(0, 7) },
  { name: 'the other lists', routes: listRoutes.slice(7) },
  { name: 'items', routes: itemRoutes },
  { name: 'sheets to take along', routes: sheetRoutes },
  { name: 'pages that are not there', routes: emptyRoutes },
] as const;

for (const { name, routes } of groups) {
  test(`${name} can be used by everyone, in light, dark and forced colours`, async ({ page }) => {
    test.slow();
    await openApp(page);
    const app = new AppFrame(page);
    for (const { path, title } of routes) {
      await test.step(path, async () => {
        await app.goTo(path, title);
        await expectNoViolations(page, path);
      });
    }
  });
}

test('the search box and the forms can be used by everyone', async ({ page }) => {
  test.slow();
  await openApp(page, '/aanbevelingen/rathenau-1-1-doelstellingen');
  const palette = new Palette(page);
  await palette.open();
  await palette.ask('sociale media');
  await expect(palette.chosen).toBeVisible();
  await expectNoViolations(page, 'search box');
  await palette.close();

  const item = new ItemPage(page);
  const status = await item.openStatus('Status', 'Niet beoordeeld');
  await status.dialog.getByRole('radio', { name: 'Vervallen' }).check();
  await status.save();
  await expect(status.refusal).toContainText('Nog niet opgeslagen');
  await expectNoViolations(page, 'status form, refused');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Sluiten zonder opslaan' }).click();

  await item.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
  await expectNoViolations(page, 'form to edit');
  await page.keyboard.press('Escape');
  await item.button(/^Aanbeveling verwijderen/u).click();
  await expect(page.getByRole('dialog', { name: 'Aanbeveling verwijderen?' })).toBeVisible();
  await expectNoViolations(page, 'question before deleting');
});

test('an empty dossier and a past day can be used by everyone', async ({ page }) => {
  test.slow();
  await openApp(page, '/overzicht?stand=2024-08-19');
  const app = new AppFrame(page);
  await app.expectWhole('Overzicht');
  await expectNoViolations(page, 'a past day');

  const settings = new SettingsPage(page);
  await settings.open();
  await settings.button('Leeg dossier beginnen').click();
  await settings.expectMessage('Het eigen dossier is geopend.');
  for (const { path, title } of listRoutes.slice(0, 4)) {
    await new ListPage(page).goTo(path, title);
    await expectNoViolations(page, `${path}, empty`);
  }
});
