import type { Page } from '@playwright/test';
import { AppFrame } from './pages/AppFrame';
import { ListPage } from './pages/ListPage';
import { SettingsPage } from './pages/SettingsPage';
import { openApp } from './support/dossier';
import { addMotion } from './support/motions';
import { expect, test } from './support/profile';

const motion = 'Motie-Jansen over opslag';

/** Opens the list of motions of the dossier that the app chooses by itself. */
async function openMotions(page: Page): Promise<ListPage> {
  await openApp(page, '/moties');
  const list = new ListPage(page);
  await list.expectWhole('Moties');
  return list;
}

test('opens the own dossier after a kill right after its first motion', async ({ profile }) => {
  test.slow();
  let page = await profile.open();
  await openApp(page, '/instellingen');
  await new SettingsPage(page).button('Leeg dossier beginnen').click();
  await addMotion(page, motion);
  await profile.kill();

  page = await profile.open();
  const list = await openMotions(page);
  await expect(list.row(motion)).toBeVisible();
});

test('opens what was chosen last after a kill, also when the settings say otherwise', async ({
  profile,
}) => {
  test.slow();
  let page = await profile.open();
  await openApp(page, '/instellingen');
  await new SettingsPage(page).button('Leeg dossier beginnen').click();
  await addMotion(page, motion);
  await new AppFrame(page).goTo('/instellingen', 'Instellingen');
  const settings = new SettingsPage(page);
  await settings.choose('Dossier', 'Voorbeelddossier');
  // All of that is on disk; what comes now is not.
  await profile.close();
  page = await profile.open();
  await openApp(page, '/instellingen');
  await new SettingsPage(page).choose('Dossier', 'Eigen dossier');
  await profile.kill();

  page = await profile.open();
  const list = await openMotions(page);
  await expect(list.row(motion)).toBeVisible();
});

test('opens the own dossier when the settings are lost, and says once that they are', async ({
  profile,
}) => {
  test.slow();
  let page = await profile.open();
  await openApp(page, '/instellingen');
  await new SettingsPage(page).button('Leeg dossier beginnen').click();
  await addMotion(page, motion);
  await profile.close();
  await profile.removeSettings();

  page = await profile.open();
  const list = await openMotions(page);
  await expect(list.row(motion)).toBeVisible();
  const told = page.getByText(/^De browser is de instellingen kwijt/u);
  await expect(told).toBeVisible();
  await page.reload();
  await expect(list.row(motion)).toBeVisible();
  await expect(told).toHaveCount(0);
});
