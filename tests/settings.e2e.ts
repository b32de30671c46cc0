import { ItemPage } from './pages/ItemPage';
import { OverviewPage } from './pages/OverviewPage';
import { SettingsPage } from './pages/SettingsPage';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

test('keeps name, look and pretended day after a reload, and writes the name in the logbook', async ({
  page,
}) => {
  await openApp(page, '/instellingen');
  const settings = new SettingsPage(page);
  await settings.author.fill('Noor de Wit');
  await settings.choose('Licht of donker', 'Donker');
  await settings.today.fill('2024-01-15');
  await page.reload();
  await settings.expectWhole('Instellingen');
  await expect(settings.author).toHaveValue('Noor de Wit');
  await expect(settings.choice('Licht of donker', 'Donker')).toBeChecked();
  await expect(settings.main).toContainText('Gevolg rekent nu met 15 januari 2024.');
  const colorScheme = await page.evaluate(
    () => getComputedStyle(document.documentElement).colorScheme,
  );
  expect(colorScheme).toBe('dark');

  await settings.button('Weer de echte datum gebruiken').click();
  await settings.today.fill('2026-11-21');
  const item = new ItemPage(page);
  await item.goTo('/aanbevelingen/rathenau-1-1-doelstellingen', /^Heldere doelen/u);
  const form = await item.openStatus('Status', 'Niet beoordeeld');
  await form.dialog.getByRole('radio', { name: 'In uitvoering' }).check();
  await form.saveAndClose();
  await expect(item.entry('In uitvoering')).toContainText('Noor de Wit');
  const overview = new OverviewPage(page);
  await overview.open();
  await expect(overview.latestChange).toContainText('Noor de Wit');
});

test('says that it is saved only once the transaction was completed', async ({ page }) => {
  await page.addInitScript(() => {
    // Holds back the end of each transaction that writes, as a slow disk would.
    const held: (() => void)[] = [];
    Reflect.set(globalThis, 'letGo', () => held.splice(0).forEach((go) => go()));
    Reflect.set(globalThis, 'holding', false);
    const { addEventListener } = IDBTransaction.prototype;
    const hold = (listener: (event: Event) => void) => (event: Event) => {
      if (Reflect.get(globalThis, 'holding') === true) held.push(() => listener(event));
      else listener(event);
    };
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
      set(this: IDBTransaction, listener: ((event: Event) => void) | null) {
        if (listener) addEventListener.call(this, 'complete', hold(listener.bind(this)));
      },
    });
  });
  await openApp(page, '/aanbevelingen/rathenau-1-1-doelstellingen');
  const item = new ItemPage(page);
  const form = await item.openStatus('Status', 'Niet beoordeeld');
  await form.dialog.getByRole('radio', { name: 'In uitvoering' }).check();
  await page.evaluate(() => Reflect.set(globalThis, 'holding', true));
  await form.save();
  await expect(page.getByRole('status').filter({ hasText: 'Bezig met opslaan…' })).toBeVisible();
  await expect(page.getByText(/“In uitvoering” opgeslagen/u)).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: /^Opgeslagen$/u })).toHaveCount(0);
  await page.evaluate(() => {
    Reflect.set(globalThis, 'holding', false);
    Reflect.get(globalThis, 'letGo')();
  });
  await item.expectSaved();
  await expect(item.badge('Status', 'In uitvoering')).toBeVisible();
});
