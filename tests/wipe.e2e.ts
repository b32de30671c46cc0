import type { Page } from '@playwright/test';
import { SettingsPage } from './pages/SettingsPage';
import { openApp } from './support/dossier';
import { dumpOf } from './support/dump';
import { addMotion } from './support/motions';
import { expect, test } from './support/profile';

/** Holds up who throws away what was kept of the own dossier, until the browser ends. */
async function holdCopies(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        void navigator.locks.request('gevolg-snapshot-eigen', () => {
          resolve();
          return new Promise(() => {});
        });
      }),
  );
}

/** The names of the files that hold something of a dossier outside of its database. */
async function copiesOf(page: Page, dossier: string): Promise<string[]> {
  return page.evaluate(async (name) => {
    const top = await navigator.storage.getDirectory();
    const folder = await (await top.getDirectoryHandle('gevolg')).getDirectoryHandle(name);
    const names: string[] = [];
    for await (const file of folder.keys()) if (!file.endsWith('.intent')) names.push(file);
    return names;
  }, dossier);
}

test('finishes at the next start a wipe during which the browser was killed', async ({
  profile,
}) => {
  test.slow();
  let page = await profile.open();
  await openApp(page, '/instellingen');
  let settings = new SettingsPage(page);
  await settings.author.fill('Noor de Wit');
  const example = await dumpOf(page, 'voorbeeld');
  await settings.button('Leeg dossier beginnen').click();
  await addMotion(page, 'Motie-Jansen over opslag');
  expect(await copiesOf(page, 'eigen')).not.toEqual([]);

  const other = await page.context().newPage();
  await openApp(other, '/instellingen');
  await holdCopies(other);
  await settings.open();
  await settings.button('Alles wissen…').click();
  const question = page.getByRole('dialog', { name: 'Echt alles wissen?' });
  await question.getByRole('textbox').fill('wissen');
  await question.getByRole('button', { name: 'Alles wissen' }).click();
  await expect.poll(() => dumpOf(other, 'eigen')).not.toContain('Jansen');
  expect(await dumpOf(other, 'voorbeeld')).toBe(example);
  await profile.kill();

  page = await profile.open();
  await page.goto('/#/instellingen');
  settings = new SettingsPage(page);
  await settings.expectMessage('Het wissen dat eerder was begonnen, is nu afgemaakt.');
  await expect(settings.author).toHaveValue('');
  await expect(settings.main).toContainText('Het eigen dossier is nog leeg.');
  expect(await dumpOf(page, 'voorbeeld')).not.toContain('Bontenbal');
  expect(await copiesOf(page, 'eigen')).toEqual([]);
  expect(await copiesOf(page, 'voorbeeld')).toEqual([]);

  await page.reload();
  await expect(settings.main).toContainText('Het eigen dossier is nog leeg.');
  await expect(page.getByText(/^Het wissen dat eerder was begonnen/u)).toHaveCount(0);
});
