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

  const parts = item.part('Verzoeken en onderbouwing').getByRole('listitem');
  for (const [aspect, studies] of Object.entries(cover)) {
    const part = parts.filter({ hasText: new RegExp(`^${aspect}`, 'u') });
    await expect(part.getByRole('link'), aspect).toHaveText([...studies]);
    await expect(part, aspect).toContainText(/Deels\s*aangekondigd/u);
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
