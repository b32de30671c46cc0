import type { BrowserContext, Page } from '@playwright/test';
import type { FormDialog } from './pages/FormDialog';
import { ItemPage } from './pages/ItemPage';
import { SettingsPage } from './pages/SettingsPage';
import { openApp, openElsewhere } from './support/dossier';
import { expect, test } from './support/test';

const address = '/aanbevelingen/rathenau-1-1-doelstellingen';

/** Opens the item here and in another window, and a form for it here. */
async function openTwice(
  page: Page,
  context: BrowserContext,
  open: (item: ItemPage) => Promise<FormDialog>,
) {
  await openApp(page, address);
  const there = new ItemPage(await openElsewhere(context, address));
  const here = new ItemPage(page);
  return { here, there, form: await open(here) };
}

function openTitle(item: ItemPage): Promise<FormDialog> {
  return item.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
}

/** The form of an item that is deleted elsewhere: it says so, refuses to save, and can put the item back. */
async function expectGone(form: FormDialog): Promise<void> {
  const said = form.dialog.getByText(/intussen elders verwijderd/u);
  await expect(said).toBeVisible();
  await form.saveWithHeldKey();
  await expect(form.refusal.filter({ hasText: 'Zet het eerst terug' })).toBeVisible();
  const putBack = form.dialog.getByRole('button', { name: 'Terugzetten' });
  await expect(putBack).toBeInViewport({ ratio: 1 });
  await form.page.keyboard.press('Tab');
  await expect(putBack).toBeFocused();
  await putBack.click();
  await expect(said).toBeHidden();
  await expect(form.dialog.getByText('Zet het eerst terug')).toBeHidden();
}

test('keeps what is typed when the item is deleted in another window', async ({
  page,
  context,
}) => {
  test.slow();
  const { here, there, form } = await openTwice(page, context, openTitle);
  await form.fillIn({ Titel: 'Hier getypt' });

  await there.remove('Aanbeveling');
  await expectGone(form);
  await expect(form.field('Titel')).toHaveValue('Hier getypt');
  await form.saveAndClose();
  await here.expectWhole('Hier getypt');
});

test('brings into sight how to put the item back where the form is longer than the screen', async ({
  page,
  context,
}) => {
  test.slow();
  const { there, form } = await openTwice(page, context, openTitle);
  await page.setViewportSize({ width: 390, height: 800 });
  await form.fillIn({ Titel: 'Hier getypt' });
  await there.remove('Aanbeveling');
  await form.field('Samenvatting').focus();
  await expect(form.dialog.getByText(/intussen elders verwijderd/u)).not.toBeInViewport();
  await expectGone(form);
});

test('keeps a status and its reason when the item is deleted in another window', async ({
  page,
  context,
}) => {
  test.slow();
  const { here, there, form } = await openTwice(page, context, (item) =>
    item.openStatus('Status', 'Niet beoordeeld'),
  );
  await form.choose('In verkenning');
  await form.fillIn({ Reden: 'Hier getypte reden' });

  await there.remove('Aanbeveling');
  await expect(form.dialog).toContainText('Heldere doelen');
  await expectGone(form);
  await expect(form.field('Reden')).toHaveValue('Hier getypte reden');
  await form.saveAndClose();
  await expect(here.badge('Status', 'In verkenning')).toBeVisible();
});

test('keeps what is typed apart from another dossier that is opened in another window', async ({
  page,
  context,
}) => {
  test.slow();
  await openApp(page, address);
  const other = await openElsewhere(context, '/instellingen');
  const item = new ItemPage(page);
  const form = await openTitle(item);
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
  const form = await openTitle(item);
  await form.fillIn({ Titel: 'Nog niet opgeslagen' });
  await page.reload();
  await expect(page.getByText(/iets ingevuld dat nog niet is opgeslagen/u)).toBeVisible();
  await openTitle(item);
  await expect(form.field('Titel')).toHaveValue('Nog niet opgeslagen');
  await expect(form.dialog.getByText('Hier staat wat eerder is ingevuld')).toBeVisible();
  await form.saveAndClose();
  await item.expectWhole('Nog niet opgeslagen');
});
