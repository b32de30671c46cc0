import { ItemPage } from './pages/ItemPage';
import { SettingsPage } from './pages/SettingsPage';
import { expectNoViolations } from './support/accessibility';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

test('says that a change was saved without a copy, and makes one when there is room again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { prototype } = FileSystemFileHandle;
    const write: unknown = Reflect.get(prototype, 'createWritable');
    Reflect.set(
      prototype,
      'createWritable',
      function open(this: unknown, ...words: unknown[]): unknown {
        const isFull = Reflect.has(globalThis, 'isFull');
        if (isFull) return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
        const opened: unknown =
          typeof write === 'function' ? Reflect.apply(write, this, words) : undefined;
        return opened;
      },
    );
  });
  await openApp(page, '/aanbevelingen/rathenau-1-1-doelstellingen');
  const item = new ItemPage(page);
  await page.evaluate(() => Reflect.set(globalThis, 'isFull', true));
  const form = await item.openStatus('Status', 'Niet beoordeeld');
  await form.dialog.getByRole('radio', { name: 'In uitvoering' }).check();
  await form.saveAndClose();
  await expect(
    page.getByText('geen ruimte voor de momentopname die Gevolg ervan bewaart'),
  ).toBeVisible();
  await expect(page.getByText('Opgeslagen, zonder momentopname')).toBeVisible();

  await page.getByRole('link', { name: 'Naar Instellingen' }).click();
  const settings = new SettingsPage(page);
  const trouble = page.getByText('geen ruimte voor een momentopname met de laatste wijzigingen');
  await expect(trouble).toBeVisible();
  await expectNoViolations(page);
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'isFull'));
  await settings.button('Opnieuw proberen').click();
  await settings.expectMessage('De momentopname is gemaakt en nagelezen.');
  await expect(trouble).toHaveCount(0);
  await expect(page.getByText('Opgeslagen, zonder momentopname')).toHaveCount(0);
});
