import { ItemPage } from './pages/ItemPage';
import { Palette } from './pages/Palette';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

/** How long the code of the palette is held back: longer than anyone types these words. */
const delay = 1500;

test('loses no letter that is typed while the palette is still loading', async ({ page }) => {
  await page.route(/\/Palette-[^/]+\.js$/u, async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, delay);
    });
    await route.continue();
  });
  await openApp(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('motie gundogan anon');
  await expect(page.getByRole('textbox', { name: 'Zoeken en opdrachten' })).toHaveValue(
    'motie gundogan anon',
  );
  const palette = new Palette(page);
  await expect(palette.field).toBeFocused();
  await page.keyboard.type('imiteit');
  await expect(palette.field).toHaveValue('motie gundogan anonimiteit');
  await expect(palette.chosen).toContainText('Motie-Gündogan');
  await expect(palette.chosen).toContainText('anonimiteit');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/moties\/motie-gundogan$/u);
});

test('goes on in the palette with what was begun in the box of the frame', async ({ page }) => {
  await openApp(page);
  const box = page.getByRole('textbox', { name: 'Zoeken en opdrachten' });
  await box.click();
  await page.keyboard.type('literatuurstudie');
  const palette = new Palette(page);
  await expect(palette.field).toBeFocused();
  await expect(palette.field).toHaveValue('literatuurstudie');
  await expect(palette.chosen).toContainText('Literatuuronderzoek sociale media');
  await palette.close();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
});

test('takes of what is pasted as much as a question can hold, and says so', async ({ page }) => {
  await openApp(page);
  const palette = new Palette(page);
  const full = 'Een zoekvraag heeft ten hoogste 1.000 tekens.';
  await palette.open();
  await palette.ask('bontenbal ');
  // So many accents on one letter would hold up the browser for minutes.
  await page.keyboard.insertText('\u0301'.repeat(20_000));
  await expect(palette.field).toHaveValue(`bontenbal ${'\u0301'.repeat(990)}`);
  await expect(page.getByRole('dialog').getByText(full).first()).toBeVisible();
  await palette.ask('bontenbal');
  await expect(palette.chosen).toContainText('Motie-Bontenbal');
  await expect(page.getByRole('dialog').getByText(full)).toHaveCount(0);
});

test('opens the list of what is late, and an item in a tab of its own', async ({
  page,
  context,
}) => {
  await openApp(page);
  const palette = new Palette(page);
  await palette.open();
  await palette.ask('onderzoeken te laat');
  await expect(palette.chosen).toContainText(/^Onderzoeken: te laat \(\d+\)/u);
  await palette.ask('bontenbal');
  await expect(palette.chosen).toContainText('Motie-Bontenbal');
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.keyboard.press('Control+Enter'),
  ]);
  await new ItemPage(opened).expectWhole(
    'Motie-Bontenbal c.s.: advies van de WRR over digitale technologie',
  );
  await expect(palette.field).toBeFocused();
});
