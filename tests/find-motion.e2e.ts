import { ItemPage } from './pages/ItemPage';
import { ListPage } from './pages/ListPage';
import { Palette } from './pages/Palette';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

const motion = 'Motie-Bontenbal c.s.: advies van de WRR over digitale technologie';

const media = 'Media en democratie';
const programme = 'Werkprogramma 2023–2024, thema Digitalisering';
const balance = 'Digitale Balans';
const games = 'Sociale media, games en gezondheid';

/** Which studies the letter of 22 February 2023 names for which aspect. */
const cover: Readonly<Record<string, readonly string[]>> = {
  'Sociale cohesie': [media],
  'Democratisch burgerschap': [media, programme],
  'Persoonlijke ontwikkeling': [programme, balance],
  'Mentale gezondheid': [programme, balance, games],
  Opvoeding: [programme, balance],
};

test('finds the motion by its number with the keyboard alone, and sees which study covers which aspect', async ({
  page,
}) => {
  await openApp(page);
  const palette = new Palette(page);
  await palette.open();
  await palette.ask('36200 VII 72');
  await expect(palette.chosen).toContainText(motion);
  await page.keyboard.press('Enter');

  const item = new ItemPage(page);
  await item.expectWhole(motion);
  await expect(page).toHaveURL(/#\/moties\/motie-bontenbal$/u);
  await expect(item.title(motion)).toBeFocused();
  await expect(item.article).toContainText('Open: geen van de 6 onderdelen is beantwoord.');

  const matrix = item.article.getByRole('table', { name: /^Welke bron dekt welk deel/u });
  const sources = await matrix.getByRole('columnheader').allTextContents();
  for (const [aspect, studies] of Object.entries(cover)) {
    const cells = matrix
      .getByRole('row', { name: new RegExp(`^${aspect}`, 'u') })
      .getByRole('cell');
    const covered = await cells.filter({ hasText: /Deels\s*aangekondigd/u }).count();
    expect(covered, aspect).toBe(studies.length);
    for (const study of studies) {
      const cell = cells.nth(sources.indexOf(study) - 1);
      await expect(cell, `${aspect}: ${study}`).toContainText(/Deels\s*aangekondigd/u);
    }
  }
});

test('finds it by any way of writing, and a name without accents or with a typo', async ({
  page,
}) => {
  await openApp(page);
  const palette = new Palette(page);
  await palette.open();
  const questions = [
    ['36 200 VII, nr. 72', 'Motie-Bontenbal'],
    ['Kamerstukken II 2022/23, 36200-VII-72', 'Motie-Bontenbal'],
    ['2022Z21953', 'Motie-Bontenbal'],
    ['2022 Z 21953', 'Motie-Bontenbal'],
    ['instellngen', 'Instellingen'],
    ['motie gundogan', 'Motie-Gündogan'],
    ['bontenbl', 'Motie-Bontenbal'],
    ['26643 1187', 'Motie-Kathmann'],
  ] as const;
  for (const [question, title] of questions) {
    await palette.ask(question);
    await expect(palette.chosen, question).toContainText(title);
  }
  await palette.ask('xqzzyx');
  await expect(page.getByText('Niets gevonden voor ‘xqzzyx’')).toBeVisible();
});

test('gives the focus back to where it was when the search box is left', async ({ page }) => {
  await openApp(page);
  const opener = page.getByRole('textbox', { name: 'Zoeken en opdrachten' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const palette = new Palette(page);
  await expect(palette.field).toBeFocused();
  await palette.close();
  await expect(opener).toBeFocused();
});

test('shows the matrix at once on the screen of a laptop, and folds the list away for good', async ({
  page,
}) => {
  // A laptop of 900 high; the notice of the day that the tests pretend is today takes 76 more.
  await page.setViewportSize({ width: 1440, height: 976 });
  await openApp(page, '/moties/motie-bontenbal');
  const item = new ItemPage(page);
  await item.expectWhole(motion);
  const matrix = item.article.getByRole('table', { name: /^Welke bron dekt welk deel/u });
  await expect(matrix).toBeInViewport({ ratio: 1 });

  const list = item.main.getByRole('region', { name: 'Moties', exact: true });
  await expect(list).toBeVisible();
  await item.main.getByRole('button', { name: 'Lijst inklappen' }).press('Enter');
  await expect(list).toBeHidden();
  const unfold = item.main.getByRole('button', { name: 'Lijst tonen' });
  await expect(unfold).toBeFocused();
  await expect(matrix).toBeInViewport({ ratio: 1 });

  await item.goTo('/onderzoeken/literatuuronderzoek-sociale-media', /^Literatuuronderzoek/u);
  await page.reload();
  await item.expectWhole(/^Literatuuronderzoek/u);
  const studies = item.main.getByRole('region', { name: 'Onderzoeken', exact: true });
  await expect(studies).toBeHidden();
  await unfold.press('Enter');
  await expect(studies).toBeVisible();
});

test('leads to one request or aspect of a motion by its address, and gives it the focus', async ({
  page,
}) => {
  await openApp(page, '/moties/motie-gundogan/motie-gundogan-2');
  const item = new ItemPage(page);
  const second = item.article.getByRole('region', { name: 'Verzoek 2' });
  await expect(second).toBeFocused();
  await expect(second.getByRole('heading', { name: /^Verzoek 2/u })).toBeInViewport();

  await item.article
    .getByRole('link', { name: 'Onderzoek naar risico’s van sociale media' })
    .click();
  await expect(page).toHaveURL(/#\/moties\/motie-gundogan\/motie-gundogan-1$/u);
  const first = item.article.getByRole('region', { name: 'Verzoek 1' });
  await expect(first).toBeFocused();
  await expect(first.getByRole('heading', { name: /^Verzoek 1/u })).toBeInViewport();

  await item.main.getByRole('link', { name: motion }).click();
  await expect(item.title(motion)).toBeFocused();
  const aspect = item.part('Verzoeken en onderbouwing').getByRole('link', { name: 'Opvoeding' });
  await aspect.first().click();
  await expect(page).toHaveURL(/motie-bontenbal\/motie-bontenbal-1\/opvoeding$/u);
  const row = item.article.getByRole('row', { name: /^Opvoeding/u });
  await expect(row.locator(':focus')).toHaveText('Opvoeding');
  await expect(row).toBeInViewport();

  await item.goTo('/overzicht', 'Overzicht');
  await item.goTo('/moties/motie-bontenbal/bestaat-niet', motion);
  await expect(item.title(motion)).toBeFocused();
});

test('shows in the list that the motion-Bontenbal waits for late studies, without calling it late itself', async ({
  page,
}) => {
  await openApp(page, '/moties?tijdigheid=certainlyLate');
  const row = new ListPage(page).row(/^Motie-Bontenbal/u);
  await expect(row).toContainText(/dagen te laat\s*via onderzoek ‘Digitale Balans’/u);
  await openApp(page, '/moties?tijdigheid=noDeadline');
  await expect(row).toBeVisible();
  await expect(page.getByText('2 van 3 moties')).toBeVisible();
});
