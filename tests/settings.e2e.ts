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
  await settings.pretend('15 januari 2024');
  await page.reload();
  await settings.expectWhole('Instellingen');
  await expect(settings.author).toHaveValue('Noor de Wit');
  await expect(settings.choice('Licht of donker', 'Donker')).toBeChecked();
  await expect(settings.main).toContainText('Gevolg rekent nu met 15 januari 2024.');
  await settings.goTo('/tijdlijn', 'Tijdlijn');
  await expect(settings.main).toContainText('Gevolg doet alsof het vandaag 15 januari 2024 is.');
  await settings.button('Terug naar de echte datum').click();
  await expect(settings.main).not.toContainText('Gevolg doet alsof');
  await settings.open();
  await settings.pretend('15 januari 2024');
  const colorScheme = await page.evaluate(
    () => getComputedStyle(document.documentElement).colorScheme,
  );
  expect(colorScheme).toBe('dark');

  await settings.button('Weer de echte datum gebruiken').click();
  await settings.pretend('21-11-2026');
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

/** Runs in the page: from the event `hold` to `let go`, no transaction says that it was completed, as on a slow disk. */
function holdTransactions(): void {
  let isHolding = false;
  const held: (() => void)[] = [];
  globalThis.addEventListener('hold', () => {
    isHolding = true;
  });
  globalThis.addEventListener('let go', () => {
    isHolding = false;
    for (const go of held.splice(0)) go();
  });
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    set(this: IDBTransaction, listener: (event: Event) => void) {
      this.addEventListener('complete', (event) => {
        const go = () => listener.call(this, event);
        if (isHolding) held.push(go);
        else go();
      });
    },
  });
}

test('says that it is saved only once the transaction was completed', async ({ page }) => {
  await page.addInitScript(holdTransactions);
  await openApp(page, '/aanbevelingen/rathenau-1-1-doelstellingen');
  const item = new ItemPage(page);
  const form = await item.openStatus('Status', 'Niet beoordeeld');
  await form.dialog.getByRole('radio', { name: 'In uitvoering' }).check();
  await page.evaluate(() => globalThis.dispatchEvent(new Event('hold')));
  await form.save();
  await expect(form.dialog.getByRole('button', { name: 'Bezig met opslaan…' })).toBeVisible();
  await expect(page.getByText(/‘In uitvoering’ opgeslagen/u)).toHaveCount(0);
  await expect(page.getByText('Bezig met opslaan…')).toHaveCount(2);
  await expect(page.getByText('Opgeslagen', { exact: true })).toHaveCount(0);
  await page.evaluate(() => globalThis.dispatchEvent(new Event('let go')));
  await item.expectSaved();
  await expect(item.badge('Status', 'In uitvoering')).toBeVisible();
});
