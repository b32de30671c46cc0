import type { Browser } from '@playwright/test';
import { ColleaguePage } from './pages/ColleaguePage';
import { ItemPage } from './pages/ItemPage';
import { SettingsPage } from './pages/SettingsPage';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

const address = '/aanbevelingen/rathenau-1-1-doelstellingen';
const title = 'Heldere doelen voor minder digitale afhankelijkheid';
const ahead = new Date('2027-11-27T09:00:00Z');
const right = new Date('2026-11-27T09:00:00Z');
const warning = /^Bewaard, maar de klok van deze laptop staat op 27 november 2026/u;

/** Somebody with a browser and a clock of their own. */
async function personIn(browser: Browser, name: string, now: Date) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  await openApp(page, '/instellingen');
  await new SettingsPage(page).author.fill(name);
  const item = new ItemPage(page);
  const changeTitle = async (from: string, to: string) => {
    await item.goTo(address, from);
    const form = await item.openForm(/^Aanbeveling wijzigen/u, 'Aanbeveling wijzigen');
    await form.field('Titel').fill(to);
    await form.saveAndClose();
    await item.expectSaved();
  };
  return { context, page, item, changeTitle, colleague: new ColleaguePage(page) };
}

test('warns of a clock that was a year ahead, repairs the times, and lets a colleague take over what was done', async ({
  browser,
}) => {
  test.slow();
  const anna = await personIn(browser, 'Anna', ahead);
  const { page } = anna;
  const told = page.getByRole('alert').filter({ hasText: warning });
  const repair = page.getByRole('button', { name: 'Tijden herstellen' });

  await test.step('write under the wrong clock: nothing tells it apart from a right one', async () => {
    await anna.changeTitle(title, 'Onder de verkeerde klok');
    await expect(repair).toHaveCount(0);
  });

  await test.step('set the clock right: what is saved is told to stand after what is to come, once', async () => {
    await page.clock.setFixedTime(right);
    await page.reload();
    await expect(
      page.getByText(/dragen een tijd in de toekomst, tot 27 november 2027/u),
    ).toBeVisible();
    await anna.changeTitle('Onder de verkeerde klok', 'Daarna');
    await expect(told).toHaveCount(1);
    await anna.changeTitle('Daarna', 'Nog eens');
    await expect(told).toHaveCount(1);
  });

  const bert = await personIn(browser, 'Bert', right);
  await test.step('a colleague takes none of it over, and is told why', async () => {
    await anna.colleague.open();
    const { bytes } = await anna.colleague.makeFile();
    await bert.colleague.open();
    await bert.colleague.chooseFile(bytes);
    await expect(bert.colleague.merging).toContainText('in de toekomst');
  });

  await test.step('repair the times from the settings', async () => {
    await anna.item.goTo('/instellingen', 'Instellingen');
    const section = page.getByRole('region', { name: 'Klok van deze laptop' });
    await expect(section).toContainText('Volgens deze laptop is het 27 november 2026');
    await section.getByRole('button', { name: 'Tijden herstellen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tijden herstellen' }).click();
    await expect(page.getByText('De tijden zijn hersteld.').first()).toBeVisible();
    await expect(repair).toHaveCount(0);
    await expect(page.getByText(/^Op .+ zijn tijden in de toekomst hersteld\.$/u)).toBeVisible();
    await expect(anna.item.undo).toHaveAttribute('aria-disabled', 'false');
  });

  await test.step('write on, and let the colleague take it over', async () => {
    await page.clock.setFixedTime(new Date(right.getTime() + 60_000));
    await page.reload();
    await anna.changeTitle('Nog eens', 'Na het herstel');
    await expect(told).toHaveCount(0);
    await anna.colleague.open();
    const { bytes } = await anna.colleague.makeFile();
    await bert.colleague.open();
    await bert.page.clock.setFixedTime(new Date(right.getTime() + 120_000));
    await bert.colleague.chooseFile(bytes);
    await expect(bert.colleague.merging).not.toContainText('in de toekomst');
    await bert.colleague.merge();
    await bert.item.goTo(address, 'Na het herstel');
  });
  await Promise.all([anna.context.close(), bert.context.close()]);
});
