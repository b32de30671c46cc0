import { expect, test } from './support/test';

test('opens on the overview without a server, an account or a word to anyone', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).toHaveTitle(/Gevolg/u);
});

test('follows an address that is changed while the program still starts', async ({ page }) => {
  await page.goto('/#/instellingen', { waitUntil: 'commit' });
  // The code of the program is held back, so that the address changes before anything is drawn.
  await page.route('**/assets/SettingsPage-*.js', async (route) => {
    await page.evaluate(() => {
      window.location.hash = '#/moties';
    });
    await route.continue();
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Moties' })).toBeVisible();
});

test('draws no page of the first start before the example is in place', async ({ page }) => {
  await page.addInitScript(() => {
    const drawn: string[] = [];
    Object.assign(window, { drawn });
    new MutationObserver(() => drawn.push(document.querySelector('main')?.innerText ?? '')).observe(
      document,
      { childList: true, subtree: true },
    );
  });
  await page.goto('/#/rapport/voortgang?van=2026-05-21&tot=2026-11-21');
  await expect(page.getByRole('table').first()).toBeVisible();
  const drawn = await page.evaluate(() => ('drawn' in window ? String(window.drawn) : ''));
  expect(drawn).toContain('Tabel 1. Overzicht onderzoeken');
  expect(drawn).not.toContain('In deze periode stond geen motie open.');
});
