import type { Locator } from '@playwright/test';
import { AppFrame } from './pages/AppFrame';
import { ArchivePage } from './pages/ArchivePage';
import { ListPage } from './pages/ListPage';
import { lines, others } from './support/manyMotions';
import { expect, test } from './support/test';

test('Back takes the filters of the archive away one by one before it leaves, and Forward brings them back', async ({
  page,
}) => {
  const archive = new ArchivePage(page);
  await archive.goTo('/archief', 'Archief');
  await archive.choose({ name: 'dijken.jsonl', content: lines(others(45, 'dijk')).join('\n') });
  await expect(archive.lead).toContainText('45 stukken');
  await archive.goTo('/overzicht', 'Overzicht');
  await archive.navigation.getByRole('link', { name: 'Archief' }).click();
  const filters = archive.main.getByRole('region', { name: 'Filters' });
  const [motions, year] = [/^Moties/u, /^2021/u].map((name) =>
    filters.getByRole('checkbox', { name }),
  );
  if (!motions || !year) throw new Error('Two filters were named');
  await expect(motions).toBeVisible();
  // Letter by letter: that leaves no steps. The filter is ticked before typing has paused.
  await archive.box.pressSequentially('onderhoud dijk', { delay: 60 });
  await motions.check();
  await year.check();
  const order = archive.main.getByRole('combobox', { name: 'Volgorde' });
  await order.selectOption({ label: 'Nieuwste eerst' });

  await page.goBack();
  await expect(order).toHaveValue('best');
  await page.goBack();
  await expect(year).not.toBeChecked();
  await expect(motions).toBeChecked();
  await page.goBack();
  await expect(motions).not.toBeChecked();
  await expect(archive.box).toHaveValue('onderhoud dijk');
  await page.goForward();
  await page.goForward();
  await expect(year).toBeChecked();
  await expect(motions).toBeChecked();
  await expect(archive.box).toHaveValue('onderhoud dijk');
  for (let steps = 0; steps < 2; steps += 1) await page.goBack();
  await expect(motions).not.toBeChecked();
  await page.goBack();
  await archive.expectWhole('Overzicht');
});

test('Back comes back to the part of the archive that was shown, and from a saved search to the question before', async ({
  page,
}) => {
  const archive = new ArchivePage(page);
  await archive.goTo('/archief', 'Archief');
  await archive.choose({ name: 'dijken.jsonl', content: lines(others(45, 'dijk')).join('\n') });
  await expect(archive.lead).toContainText('45 stukken');
  await archive.part('Zoeken');
  await archive.ask('onderhoud');
  await archive.main.getByRole('button', { name: 'Zoekopdracht bewaren' }).click();
  await page.keyboard.press('Enter');
  const saved = archive.main.getByRole('link', { name: 'onderhoud', exact: true });
  await expect(saved).toBeVisible();
  await archive.ask('dijk 7');
  await saved.click();
  await expect(archive.box).toHaveValue('onderhoud');
  await page.goBack();
  await expect(archive.box).toHaveValue('dijk 7');
  await archive.part('Genoemd in dit dossier');
  await expect(archive.box).toBeHidden();
  await page.goBack();
  await expect(archive.box).toHaveValue('dijk 7');
});

test('Back takes a filter of a list away, and leaves what was typed', async ({ page }) => {
  const list = new AppFrame(page);
  await list.goTo('/overzicht', 'Overzicht');
  await list.navigation.getByRole('link', { name: 'Aanbevelingen' }).click();
  await list.expectWhole('Aanbevelingen');
  const words = list.main.getByRole('searchbox');
  await words.pressSequentially('digitale', { delay: 40 });
  const filter = list.main.getByRole('combobox').first();
  await filter.focus();
  await filter.selectOption({ index: 1 });
  await expect(filter).not.toHaveValue('');
  await page.goBack();
  await expect(filter).toHaveValue('');
  await expect(words).toHaveValue('digitale');
  await page.goBack();
  await list.expectWhole('Overzicht');
});

test('Back asks before it changes the list behind a form that was filled in', async ({ page }) => {
  const list = new ListPage(page);
  await list.goTo('/moties', 'Moties');
  const filter = list.main.getByRole('combobox').first();
  await filter.selectOption({ index: 1 });
  await expect(page).toHaveURL(/\?/u);
  const form = await list.add('Motie toevoegen', 'Nieuwe motie');
  await form.field('Titel').fill('Motie over dijken');
  const question = page.getByRole('dialog', { name: 'Sluiten zonder op te slaan?' });

  await page.goBack();
  await question.getByRole('button', { name: 'Verder invullen' }).click();
  await expect(question).toBeHidden();
  await expect(form.field('Titel')).toHaveValue('Motie over dijken');
  await expect(page).toHaveURL(/\?/u);

  await page.goBack();
  await question.getByRole('button', { name: 'Sluiten zonder opslaan' }).click();
  await expect(form.dialog).toBeHidden();
  await expect(filter).toHaveValue('');
});

type Choice = {
  readonly page: string;
  readonly title: string | RegExp;
  readonly choose: (main: Locator) => Promise<unknown>;
  /** What the page shows, and its address says, once it was chosen. */
  readonly shown: (main: Locator) => Locator;
  readonly text: RegExp;
};

const choices: readonly Choice[] = [
  {
    page: '/tijdlijn',
    title: 'Tijdlijn',
    choose: (main) =>
      main.getByRole('combobox', { name: 'Tijdigheid' }).selectOption({ label: 'Opgeleverd' }),
    shown: (main) => main.locator('option:checked', { hasText: 'Opgeleverd' }),
    text: /toestand=/u,
  },
  {
    page: '/week',
    title: /^Week /u,
    choose: (main) => main.getByRole('button', { name: 'Volgende week' }).click(),
    shown: (main) => main.getByRole('button', { name: 'Naar deze week' }),
    text: /van=/u,
  },
  {
    page: '/overdracht',
    title: /^Overdracht/u,
    choose: async (main) => {
      await main.getByRole('textbox', { name: 'Per dag' }).fill('1-6-2024');
      await main.getByRole('button', { name: 'Tonen' }).click();
    },
    shown: (main) => main.getByRole('status').filter({ hasText: 'Op 1 juni 2024' }),
    text: /op=2024-06-01/u,
  },
  {
    page: '/wijzigingen',
    title: 'Wijzigingen',
    choose: (main) => main.getByRole('radio', { name: 'Tabel' }).press('Space'),
    shown: (main) => main.getByRole('table'),
    text: /indeling=tabel/u,
  },
  {
    page: '/rapport/voortgang',
    title: /^Voortgang/u,
    choose: async (main) => {
      await main.getByRole('textbox', { name: 'Van', exact: true }).fill('1-1-2024');
      await main.getByRole('button', { name: 'Overzicht tonen' }).click();
    },
    shown: (main) => main.getByText(/^Moties, .* van 1 januari 2024/u),
    text: /van=2024-01-01/u,
  },
];

for (const { page: path, title, choose, shown, text } of choices) {
  test(`Back takes back what was chosen on ${path} before it leaves`, async ({ page }) => {
    const frame = new AppFrame(page);
    await frame.goTo('/overzicht', 'Overzicht');
    await frame.goTo(path, title);
    await expect(shown(frame.main)).toHaveCount(0);
    await choose(frame.main);
    await expect(shown(frame.main)).toHaveCount(1);
    await expect(page).toHaveURL(text);
    await page.goBack();
    await frame.expectWhole(title);
    await expect(shown(frame.main)).toHaveCount(0);
    await expect(page).not.toHaveURL(text);
    await page.goBack();
    await frame.expectWhole('Overzicht');
  });
}

test('Back comes back from another day to the one that was shown', async ({ page }) => {
  const frame = new AppFrame(page);
  await frame.goTo('/overzicht?stand=2024-08-19', 'Overzicht');
  const back = page.getByRole('button', { name: 'Terug naar vandaag' });
  await back.first().click();
  await expect(back).toHaveCount(0);
  await page.goBack();
  await expect(back.first()).toBeVisible();
});
