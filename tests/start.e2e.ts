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
