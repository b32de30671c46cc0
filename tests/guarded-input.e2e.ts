import { AppFrame } from './pages/AppFrame';
import { FormDialog } from './pages/FormDialog';
import { ItemPage } from './pages/ItemPage';
import { SettingsPage } from './pages/SettingsPage';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

const address = '/aanbevelingen/rathenau-1-1-doelstellingen';

test('keeps what is typed when the item is deleted in another window', async ({
  page,
  context,
}) => {
  test.slow();
  await openApp(page, address);
  const other = await context.newPage();
  await openApp(other, address);
  await page.getByRole('button', { name: /^Aanbeveling wijzigen/u }).click();
  const form = new FormDialog(page, 'Aanbeveling wijzigen');
  await form.fillIn({ Titel: 'Hier getypt' });

  await other.getByRole('button', { name: /^Aanbeveling verwijderen/u }).click();
  await other
    .getByRole('dialog')
    .getByRole('button', { name: /verwijderen/iu })
    .click();
  await expect(page.getByText(/intussen elders verwijderd/u)).toBeVisible();
  await expect(form.field('Titel')).toHaveValue('Hier getypt');
  await form.save();
  await expect(form.refusal.filter({ hasText: 'Zet het eerst terug' })).toBeVisible();

  await form.dialog.getByRole('button', { name: 'Terugzetten' }).click();
  await expect(page.getByText(/intussen elders verwijderd/u)).toBeHidden();
  await form.saveAndClose();
  await new AppFrame(page).expectWhole('Hier getypt');
});

test('keeps a status and its reason when the item is deleted in another window', async ({
  page,
  context,
}) => {
  test.slow();
  await openApp(page, address);
  const other = await context.newPage();
  await openApp(other, address);
  const item = new ItemPage(page);
  const form = await item.openStatus('Status', 'Niet beoordeeld');
  await form.dialog.getByRole('radio', { name: 'In verkenning', exact: true }).check();
  await form.fillIn({ Reden: 'Hier getypte reden' });

  await other.getByRole('button', { name: /^Aanbeveling verwijderen/u }).click();
  await other
    .getByRole('dialog')
    .getByRole('button', { name: /verwijderen/iu })
    .click();
  await expect(form.dialog.getByText(/intussen elders verwijderd/u)).toBeVisible();
  await expect(form.dialog).toContainText('Heldere doelen');
  await form.save();
  await expect(form.refusal.filter({ hasText: 'Zet het eerst terug' })).toBeVisible();

  await form.dialog.getByRole('button', { name: 'Terugzetten' }).click();
  await expect(form.dialog.getByText('Zet het eerst terug')).toBeHidden();
  await expect(form.field('Reden')).toHaveValue('Hier getypte reden');
  await form.saveAndClose();
  await expect(item.badge('Status', 'In verkenning')).toBeVisible();
});

test('keeps what is typed apart from another dossier that is opened in another window', async ({
  page,
  context,
}) => {
  test.slow();
  await openApp(page, address);
  const other = await context.newPage();
  await openApp(other, '/instellingen');
  const item = new ItemPage(page);
  const form = await item.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
  await form.fillIn({ Titel: 'Hier getypt' });

  await new SettingsPage(other).button('Leeg dossier beginnen').click();
  await expect(form.dialog.getByText(/is het eigen dossier geopend/u)).toBeVisible();
  await form.save();
  await expect(form.refusal.filter({ hasText: 'hoort bij een ander dossier' })).toBeVisible();

  await form.dialog.getByRole('button', { name: 'Voorbeelddossier openen' }).click();
  await expect(form.dialog.getByText(/is het eigen dossier geopend/u)).toBeHidden();
  await expect(form.field('Titel')).toHaveValue('Hier getypt');
  await form.saveAndClose();
  await item.expectWhole('Hier getypt');
});

test('gives back what was typed before the window was loaded anew', async ({ page }) => {
  await openApp(page, address);
  const item = new ItemPage(page);
  const open = () => page.getByRole('button', { name: /^Aanbeveling wijzigen/u }).click();
  await open();
  const form = new FormDialog(page, 'Aanbeveling wijzigen');
  await form.fillIn({ Titel: 'Nog niet opgeslagen' });
  await page.reload();
  await expect(page.getByText(/iets ingevuld dat nog niet is opgeslagen/u)).toBeVisible();
  await open();
  await expect(form.field('Titel')).toHaveValue('Nog niet opgeslagen');
  await expect(form.dialog.getByText('Hier staat wat eerder is ingevuld')).toBeVisible();
  await form.saveAndClose();
  await item.expectWhole('Nog niet opgeslagen');
});
