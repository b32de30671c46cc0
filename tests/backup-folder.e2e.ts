import type { Page } from '@playwright/test';
import { BackupSection } from './pages/BackupSection';
import { openApp } from './support/dossier';
import { faultsOf } from './support/layout';
import { addMotion } from './support/motions';
import { expect, test } from './support/test';

const folder = 'Kopieën';

/** Runs in the page: the browser's question for a folder is answered with one of its own file system. */
function answerWithFolder(name: string): void {
  Object.defineProperty(globalThis, 'showDirectoryPicker', {
    value: async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true }),
  });
}

/** Runs in the page: whether there is access is what `localStorage` says, until it is asked for. */
function guardFolder(): void {
  const key = 'test-access';
  const answers = {
    queryPermission: async () => localStorage.getItem(key) ?? 'granted',
    requestPermission: async () => {
      localStorage.removeItem(key);
      return 'granted';
    },
  };
  for (const [name, value] of Object.entries(answers)) {
    Object.defineProperty(FileSystemHandle.prototype, name, { value });
  }
}

async function filesIn(page: Page, name: string): Promise<string[]> {
  return page.evaluate(async (of) => {
    const root = await navigator.storage.getDirectory();
    const names: string[] = [];
    for await (const file of (await root.getDirectoryHandle(of)).keys()) names.push(file);
    return names.sort();
  }, name);
}

/** Hides the window for a moment, as someone does who goes on in another one. */
async function lookAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
  });
}

test('writes backups to a chosen folder by itself, and says so when it may no longer', async ({
  page,
}) => {
  test.slow();
  await page.addInitScript(answerWithFolder, folder);
  await page.addInitScript(guardFolder);
  await openApp(page, '/instellingen');
  const backup = new BackupSection(page);
  await backup.button('Leeg dossier beginnen').click();
  await backup.expectMessage('Het eigen dossier is geopend.');
  await backup.button('Map kiezen…').click();
  await expect(backup.main).toContainText(`Gekozen map: ${folder}.`);
  expect(await filesIn(page, folder)).toEqual([]);

  await addMotion(page, 'Motie-De Vries over hosting');
  await lookAway(page);
  const name = /^gevolg-eigen-\d{4}-\d\d-\d\d\.gevolg$/u;
  await expect(async () =>
    expect(await filesIn(page, folder)).toEqual([expect.stringMatching(name)]),
  ).toPass();
  await backup.open();
  await expect(backup.main).toContainText('Laatst geschreven:');
  await expect(backup.section).toContainText('Sindsdien is er niets gewijzigd.');

  await page.evaluate(() => localStorage.setItem('test-access', 'prompt'));
  await addMotion(page, 'Motie-Jansen over toezicht');
  await lookAway(page);
  await backup.open();
  await page.reload();
  await expect(backup.main).toContainText(`geen toegang meer tot de map ${folder}`);
  await expect(backup.main).toContainText('is geen reservekopie in de map geschreven');
  expect(await faultsOf(page)).toEqual([]);
  await backup.button('Toegang geven').click();
  await expect(backup.main).toContainText(`Gekozen map: ${folder}.`);
  await expect(backup.main).not.toContainText('is geen reservekopie in de map geschreven');
  expect(await filesIn(page, folder)).toHaveLength(1);
  await backup.button('Map niet meer gebruiken').click();
  await expect(backup.button('Map kiezen…')).toBeVisible();
});

test('reminds of a backup that is more than a week old, and not again that day', async ({
  page,
}) => {
  await openApp(page, '/instellingen');
  const backup = new BackupSection(page);
  await backup.button('Leeg dossier beginnen').click();
  await backup.expectMessage('Het eigen dossier is geopend.');
  await addMotion(page, 'Motie-De Vries over hosting');
  const reminder = backup.main.getByText('Het staat alleen in deze browser.');
  await expect(reminder).toHaveCount(0);
  await page.clock.setSystemTime(Date.now() + 9 * 24 * 60 * 60 * 1000);
  await page.reload();
  await expect(reminder).toBeVisible();
  await backup.button('Later herinneren').click();
  await expect(reminder).toHaveCount(0);
  await page.reload();
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(reminder).toHaveCount(0);
});
