import type { Page } from '@playwright/test';
import { AppFrame } from './pages/AppFrame';
import { BackupSection } from './pages/BackupSection';
import { ItemPage } from './pages/ItemPage';
import { ListPage } from './pages/ListPage';
import { RecoveryPage } from './pages/RecoveryPage';
import { SettingsPage } from './pages/SettingsPage';
import { expectNoViolations } from './support/accessibility';
import { openApp } from './support/dossier';
import { dumpOf } from './support/dump';
import { deleteDatabase, openBlank } from './support/lostDatabase';
import { addMotion } from './support/motions';
import { expect, test } from './support/profile';

/** Begins the user's own dossier with a motion in it. */
async function beginOwn(page: Page, title: string): Promise<void> {
  await openApp(page, '/instellingen');
  await new SettingsPage(page).button('Leeg dossier beginnen').click();
  await addMotion(page, title);
}

test('leads to what was kept, never to an empty start, when the browser lost its databases', async ({
  profile,
}) => {
  test.slow();
  let page = await profile.open();
  await beginOwn(page, 'Motie-Jansen over opslag');
  await addMotion(page, 'Motie-De Boer over herstel');
  const before = await dumpOf(page, 'eigen');
  await profile.close();
  await profile.removeDatabases();

  page = await profile.open();
  await page.goto('/#/moties');
  const recovery = new RecoveryPage(page);
  await expect(recovery.heading).toBeVisible();
  const own = recovery.dossier('Eigen dossier');
  await expect(own).toContainText('Het dossier stond in deze browser, maar de opslag is nu leeg.');
  await expect(own).toContainText('2 gegevens (2 wijzigingen in het logboek)');
  await expect(own).toContainText('In de momentopname staat alles wat was opgeslagen.');
  await expect(recovery.dossier('Voorbeelddossier')).toBeVisible();
  await expectNoViolations(page);
  const download = page.waitForEvent('download');
  await own.getByRole('button', { name: 'Momentopname als bestand bewaren' }).click();
  expect((await download).suggestedFilename()).toBe('gevolg-eigen-hersteld.gevolg');

  await recovery.restoreAll();
  const list = new ListPage(page);
  await list.expectWhole('Moties');
  await expect(list.row('Motie-Jansen over opslag')).toBeVisible();
  await expect(list.row('Motie-De Boer over herstel')).toBeVisible();
  expect(await dumpOf(page, 'eigen')).toBe(before);

  await page.reload();
  await list.expectWhole('Moties');
  await expect(recovery.heading).toHaveCount(0);
});

test('sees that a database was deleted between two visits, and goes on without it when asked to', async ({
  profile,
}) => {
  test.slow();
  const page = await profile.open();
  await beginOwn(page, 'Motie-Jansen over opslag');
  await openBlank(page);
  await deleteDatabase(page, 'gevolg-eigen');
  await page.goto('/#/moties');
  const recovery = new RecoveryPage(page);
  await expect(recovery.heading).toBeVisible();
  await expect(recovery.dossier('Voorbeelddossier')).toHaveCount(0);
  await recovery.goOnWithout('Eigen dossier');
  const list = new ListPage(page);
  await list.expectWhole('Moties');
  await expect(list.row('Motie-Jansen over opslag')).toHaveCount(0);
  await page.reload();
  await list.expectWhole('Moties');
});

test('keeps all that was found where it can be put back later, when one goes on without it', async ({
  profile,
}) => {
  test.slow();
  let page = await profile.open();
  const titles = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven'].map(
    (words) => `Motie nummer ${words}`,
  );
  for (const [at, title] of titles.entries()) {
    if (at === 0) await beginOwn(page, title);
    else await addMotion(page, title);
  }
  await profile.close();
  await profile.removeDatabases();

  page = await profile.open();
  await page.goto('/#/moties');
  const recovery = new RecoveryPage(page);
  const own = recovery.dossier('Eigen dossier');
  await expect(own).toContainText('7 wijzigingen in het logboek');
  await recovery.goOnWithout('Eigen dossier');
  await recovery.restoreAll();
  const list = new ListPage(page);
  await list.expectWhole('Moties');
  await expect(list.row('Motie nummer een')).toHaveCount(0);
  for (const words of ['acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien']) {
    await addMotion(page, `Motie nummer ${words}`);
  }
  await page.reload();
  await new SettingsPage(page).open();
  const row = page
    .getByRole('table', { name: /^De bewaarde momentopnamen/u })
    .getByRole('row', { name: /niet teruggezet na verlies/u });
  await expect(row).toContainText('7');
  await row.getByRole('button').click();
  const question = page.getByRole('dialog', { name: /^Momentopname van .+ terugzetten\?$/u });
  await expectNoViolations(page, 'putting back a snapshot');
  await question.getByRole('button', { name: 'Terugzetten', exact: true }).click();
  await new SettingsPage(page).expectMessage('De momentopname is teruggezet.');
  await list.goTo('/moties', 'Moties');
  for (const title of titles) await expect(list.row(title)).toBeVisible();
});

test('puts the example back by itself when it is all that is missing, and says so', async ({
  profile,
}) => {
  test.slow();
  const page = await profile.open();
  await beginOwn(page, 'Motie-Jansen over opslag');
  const before = await dumpOf(page, 'eigen');
  await openBlank(page);
  await deleteDatabase(page, 'gevolg-voorbeeld');
  await page.goto('/#/moties');
  const list = new ListPage(page);
  await list.expectWhole('Moties');
  await expect(page.getByText(/Het is teruggezet uit een momentopname/u).first()).toBeVisible();
  await expect(list.row('Motie-Jansen over opslag')).toBeVisible();
  expect(await dumpOf(page, 'eigen')).toBe(before);
  await page.reload();
  await list.expectWhole('Moties');
  await expect(page.getByText(/Het is teruggezet uit een momentopname/u)).toHaveCount(0);
});

test('saves what was kept and is damaged, and takes a backup from elsewhere in its place', async ({
  profile,
}) => {
  test.slow();
  const page = await profile.open();
  await beginOwn(page, 'Motie-Jansen over opslag');
  const settings = new BackupSection(page);
  await settings.open();
  const backup = await settings.make();
  const before = await dumpOf(page, 'eigen');
  await openBlank(page);
  await deleteDatabase(page, 'gevolg-eigen');
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await (await root.getDirectoryHandle('gevolg')).getDirectoryHandle('eigen');
    for await (const file of folder.values()) {
      if (!(file instanceof FileSystemFileHandle)) continue;
      const stream = await file.createWritable();
      await stream.write('beschadigd');
      await stream.close();
    }
  });
  await page.goto('/#/moties');
  const own = new RecoveryPage(page).dossier('Eigen dossier');
  await expect(own).toContainText('ze zijn beschadigd en niet te lezen');
  await own.locator('summary').click();
  await expectNoViolations(page, 'damaged snapshots');
  const download = page.waitForEvent('download');
  await own
    .getByRole('button', { name: /^(?:Wijziging|Momentopname) van .+ bewaren$/u })
    .first()
    .click();
  expect((await download).suggestedFilename()).toMatch(/^gevolg-eigen-beschadigd-/u);
  await own.locator('input[type=file]').setInputFiles({
    name: backup.name,
    mimeType: 'application/octet-stream',
    buffer: backup.bytes,
  });
  await expect(own).toContainText('Deze reservekopie is gemaakt op');
  await own.getByRole('button', { name: 'Reservekopie terugzetten' }).click();
  const list = new ListPage(page);
  await list.expectWhole('Moties');
  await expect(list.row('Motie-Jansen over opslag')).toBeVisible();
  expect(await dumpOf(page, 'eigen')).toBe(before);
});

test('offers a backup and a way on when the browser can read nothing of what was kept', async ({
  profile,
}) => {
  test.slow();
  let page = await profile.open();
  await beginOwn(page, 'Motie-Jansen over opslag');
  const settings = new BackupSection(page);
  await settings.open();
  const backup = await settings.make();
  await profile.close();
  await profile.removeDatabases();
  await profile.spoilFiles();

  page = await profile.open();
  await page.goto('/#/moties');
  const recovery = new RecoveryPage(page);
  const own = recovery.dossier('Eigen dossier');
  await expect(own).toContainText('ze zijn beschadigd en niet te lezen');
  await own.locator('input[type=file]').setInputFiles({
    name: backup.name,
    mimeType: 'application/octet-stream',
    buffer: backup.bytes,
  });
  await own.getByRole('button', { name: 'Reservekopie terugzetten' }).click();
  await expect(own).toHaveCount(0);
  await recovery.goOnWithout('Voorbeelddossier');
  const list = new ListPage(page);
  await list.expectWhole('Moties');
  await expect(list.row('Motie-Jansen over opslag')).toBeVisible();
  await addMotion(page, 'Motie-De Boer over herstel');
  await page.reload();
  await expect(list.row('Motie-De Boer over herstel')).toBeVisible();
});

test('has every change that was called saved after the browser was killed and its databases lost', async ({
  profile,
}) => {
  test.slow();
  const titles: string[] = [];
  for (const [round, words] of ['een', 'twee', 'drie'].entries()) {
    const page = await profile.open();
    const title = `Motie nummer ${words}`;
    if (round === 0) await beginOwn(page, title);
    else {
      await page.goto('/#/moties');
      await new RecoveryPage(page).restoreAll();
      for (const known of titles) await expect(new ListPage(page).row(known)).toBeVisible();
      await addMotion(page, title);
    }
    titles.push(title);
    await profile.kill();
    await profile.removeDatabases();
  }
  const page = await profile.open();
  await page.goto('/#/moties');
  await new RecoveryPage(page).restoreAll();
  const list = new ListPage(page);
  for (const title of titles) await expect(list.row(title)).toBeVisible();
});

test('has the dossier back in place, for every tab, when the browser can make no databases any more', async ({
  profile,
}) => {
  test.slow();
  let page = await profile.open();
  await beginOwn(page, 'Motie-Jansen over opslag');
  await profile.close();
  await profile.removeManifests();

  page = await profile.open();
  await page.goto('/#/moties');
  await new RecoveryPage(page).restoreAll();
  const list = new ListPage(page);
  await expect(list.row('Motie-Jansen over opslag')).toBeVisible();
  await new AppFrame(page).goTo('/archief', 'Archief');
  await expect(page.getByText('Voeg de bestanden van de Kamer opnieuw toe.')).toBeVisible();
  await new AppFrame(page).goTo('/moties', 'Moties');
  const other = await page.context().newPage();
  await other.goto('/#/moties');
  await addMotion(other, 'Motie-De Boer over herstel');
  await expect(list.row('Motie-De Boer over herstel')).toBeVisible();
  await profile.close();

  page = await profile.open();
  await page.goto('/#/moties');
  await expect(new ListPage(page).row('Motie-De Boer over herstel')).toBeVisible();
  await expect(new RecoveryPage(page).heading).toHaveCount(0);
});

test('finds another place also where the browser tells of no databases and makes none', async ({
  profile,
}) => {
  test.slow();
  let page = await profile.open();
  await beginOwn(page, 'Motie-Jansen over opslag');
  await profile.close();
  await profile.blockDatabases();

  page = await profile.open();
  await page.goto('/#/moties');
  await new RecoveryPage(page).restoreAll();
  await expect(new ListPage(page).row('Motie-Jansen over opslag')).toBeVisible();
  await page.reload();
  await expect(new ListPage(page).row('Motie-Jansen over opslag')).toBeVisible();
});

test('puts a snapshot back from the settings, and what was there from the one before it', async ({
  profile,
}) => {
  test.slow();
  const page = await profile.open();
  await beginOwn(page, 'Motie nummer een');
  // A page that is left takes a snapshot; the app takes one of an earlier visit by itself.
  for (const words of ['twee', 'drie', 'vier', 'vijf', 'zes']) {
    await addMotion(page, `Motie nummer ${words}`);
  }
  const settings = new SettingsPage(page);
  await settings.open();
  const rows = page.getByRole('table', { name: /^De bewaarde momentopnamen/u }).getByRole('row');
  await expect(async () => {
    await page.reload();
    await expect(rows.nth(1)).toContainText('5', { timeout: 2000 });
  }).toPass();
  await rows.nth(1).getByRole('button').click();
  const question = page.getByRole('dialog', { name: /^Momentopname van .+ terugzetten\?$/u });
  await question.getByRole('button', { name: 'Terugzetten', exact: true }).click();
  await settings.expectMessage('De momentopname is teruggezet.');
  const { undo } = new AppFrame(page);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText(/^Op .+ is een momentopname teruggezet\.$/u)).toBeVisible();
  await page.reload();
  const list = new ListPage(page);
  await list.goTo('/moties', 'Moties');
  await expect(list.row('Motie nummer vijf')).toBeVisible();
  await expect(list.row('Motie nummer zes')).toHaveCount(0);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await addMotion(page, 'Motie nummer zeven');
  await expect(undo).toHaveAttribute('aria-disabled', 'false');
});

test('lets a dossier of newer code be read, and changes nothing of it', async ({ profile }) => {
  test.slow();
  const page = await profile.open();
  await openApp(page, '/aanbevelingen/rathenau-1-1-doelstellingen');
  await openBlank(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('gevolg-voorbeeld', 990);
        request.addEventListener('success', () => {
          request.result.close();
          resolve();
        });
      }),
  );
  await page.goto('/#/aanbevelingen/rathenau-1-1-doelstellingen');
  const item = new ItemPage(page);
  await expect(page.getByText('bewaard door een nieuwere versie van Gevolg')).toBeVisible();
  const before = await dumpOf(page, 'voorbeeld');
  const form = await item.openStatus('Status', 'Niet beoordeeld');
  await form.dialog.getByRole('radio', { name: 'In uitvoering' }).check();
  await form.save();
  await expect(
    page.getByText(/in gebruik bij een nieuwere versie van Gevolg/u).first(),
  ).toBeVisible();
  expect(await dumpOf(page, 'voorbeeld')).toBe(before);
});
