import { BackupSection } from './pages/BackupSection';
import { ItemPage } from './pages/ItemPage';
import { expectNoViolations } from './support/accessibility';
import { openApp, openElsewhere } from './support/dossier';
import { dumpOf } from './support/dump';
import { encrypted } from './support/encrypted';
import { faultsOf } from './support/layout';
import { expect, test } from './support/test';

const path = '/aanbevelingen/rathenau-1-1-doelstellingen';
const title = /^Heldere doelen/u;

async function changeStatus(item: ItemPage, from: string, to: string): Promise<void> {
  await item.goTo(path, title);
  const form = await item.openStatus('Status', from);
  await form.choose(to);
  await form.saveAndClose();
  await item.expectSaved();
}

test('makes a backup, goes on, and puts it back to the byte', async ({ page }) => {
  test.slow();
  await openApp(page, '/instellingen');
  const backup = new BackupSection(page);
  const item = new ItemPage(page);
  await changeStatus(item, 'Niet beoordeeld', 'In uitvoering');
  await backup.open();
  await expect(backup.section).toContainText('nog geen reservekopie gemaakt');
  const saved = await backup.make();
  expect(saved.name).toMatch(/^gevolg-voorbeeld-\d{4}-\d\d-\d\d\.gevolg$/u);
  await expect(backup.section).toContainText('(vandaag). Sindsdien is er niets gewijzigd.');
  const before = await dumpOf(page, 'voorbeeld');

  await backup.chooseFile(saved.bytes);
  await expect(backup.question).toContainText('Er valt niets terug te zetten.');
  await backup.question.getByRole('button', { name: 'Sluiten' }).last().click();

  await changeStatus(item, 'In uitvoering', 'Opgevolgd');
  await backup.open();
  await expect(backup.section).toContainText('Sindsdien is 1 gegeven');
  const later = await dumpOf(page, 'voorbeeld');
  // Messages that still float are looked at elsewhere.
  await page.reload();
  await backup.chooseFile(saved.bytes);
  await expect(backup.question).toContainText(
    '1 wijziging die nu in het dossier staat, zit niet in dit bestand en gaat eruit.',
  );
  await expect(backup.question.getByRole('row', { name: /^Statussen/u })).toContainText('1');
  await expectNoViolations(page, 'what a backup would change');
  await backup.confirm();
  expect(await dumpOf(page, 'voorbeeld')).toBe(before);
  await item.goTo(path, title);
  await expect(item.badge('Status', 'In uitvoering')).toBeVisible();

  await backup.open();
  await backup.chooseFile(saved.bytes);
  await expect(backup.question).toContainText('Er valt niets terug te zetten.');
  await backup.question.getByRole('button', { name: 'Sluiten' }).last().click();
  expect(await dumpOf(page, 'voorbeeld')).toBe(before);
  expect(later).not.toBe(before);
});

test('takes a restore back, and follows in another window', async ({ page, context }) => {
  test.slow();
  await openApp(page, '/instellingen');
  const backup = new BackupSection(page);
  const item = new ItemPage(page);
  const saved = await backup.make();
  await changeStatus(item, 'Niet beoordeeld', 'In uitvoering');
  const later = await dumpOf(page, 'voorbeeld');
  const other = await openElsewhere(context, path);
  const otherItem = new ItemPage(other);
  await expect(otherItem.badge('Status', 'In uitvoering')).toBeVisible();

  await backup.open();
  await backup.chooseFile(saved.bytes);
  await backup.confirm();
  await expect(otherItem.badge('Status', 'Niet beoordeeld')).toBeVisible();
  await backup.goTo('/overzicht', 'Overzicht');
  await backup.open();
  await backup.button('Terugzetten ongedaan maken').click();
  await backup.expectMessage('Het dossier staat er weer zoals het was.');
  await expect(otherItem.badge('Status', 'In uitvoering')).toBeVisible();
  expect(await dumpOf(page, 'voorbeeld')).toBe(later);
});

test('refuses a file that was cut, changed or is of something else, and leaves all as it was', async ({
  page,
}) => {
  await openApp(page, '/instellingen');
  const backup = new BackupSection(page);
  const { bytes } = await backup.make();
  const before = await dumpOf(page, 'voorbeeld');
  await backup.expectRefused(bytes.subarray(0, bytes.length - 100), 'Dit bestand is niet compleet');
  await backup.expectRefused(bytes.subarray(0, 50), 'Dit bestand is niet compleet');
  const changed = Buffer.from(bytes);
  changed[bytes.length - 200] = (bytes.at(-200) ?? 0) ^ 1;
  await backup.expectRefused(changed, 'de controlesom klopt niet');
  await backup.expectRefused(Buffer.from('titel;status\n'), 'Dit is geen bestand van Gevolg');
  await backup.expectRefused(Buffer.alloc(0), 'Dit bestand is niet compleet');
  expect(await dumpOf(page, 'voorbeeld')).toBe(before);
  expect(await faultsOf(page)).toEqual([]);
});

test('opens an encrypted backup with its passphrase alone', async ({ page }) => {
  test.slow();
  await openApp(page, '/instellingen');
  const backup = new BackupSection(page);
  const item = new ItemPage(page);
  const passphrase = 'gracht café sleutel';
  const { bytes } = await backup.makeEncrypted(passphrase);
  expect(bytes.toString('latin1')).not.toContain('voorbeeld');
  await changeStatus(item, 'Niet beoordeeld', 'In uitvoering');
  await backup.open();
  await backup.chooseFile(bytes);
  const field = backup.question.getByLabel('Wachtzin van het bestand');
  const open = backup.question.getByRole('button', { name: 'Bestand openen' });
  await field.fill('gracht cafe sleutel');
  await open.click();
  await expect(backup.question).toContainText('Met deze wachtzin gaat het bestand niet open.');
  await field.fill(passphrase);
  await open.click();
  await backup.confirm();
  await item.goTo(path, title);
  await expect(item.badge('Status', 'Niet beoordeeld')).toBeVisible();
});

test('reads a backup by its own number of rounds, and refuses too few and too many', async ({
  page,
}) => {
  test.slow();
  await openApp(page, '/instellingen');
  const backup = new BackupSection(page);
  const passphrase = 'gracht café sleutel';
  const { bytes } = await backup.make();
  const before = await dumpOf(page, 'voorbeeld');
  for (const rounds of [1_000, 599_999, 10_000_001]) {
    const reason = 'een aantal rekenrondes opgegeven dat te laag is om veilig te zijn, of te hoog';
    await backup.expectRefused(encrypted(bytes, passphrase, rounds), reason);
  }
  expect(await dumpOf(page, 'voorbeeld')).toBe(before);
  const item = new ItemPage(page);
  await changeStatus(item, 'Niet beoordeeld', 'In uitvoering');
  await backup.open();
  await backup.chooseFile(encrypted(bytes, passphrase, 1_000_000));
  await backup.question.getByLabel('Wachtzin van het bestand').fill(passphrase);
  await backup.question.getByRole('button', { name: 'Bestand openen' }).click();
  await backup.confirm();
  await item.goTo(path, title);
  await expect(item.badge('Status', 'Niet beoordeeld')).toBeVisible();
});
