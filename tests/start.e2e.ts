import { expect, test } from './support/test';

test('opens on the overview without a server, an account or a word to anyone', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).toHaveTitle(/Gevolg/u);
});
