import { AppFrame } from './pages/AppFrame';
import { ItemPage } from './pages/ItemPage';
import { Palette } from './pages/Palette';
import { openApp } from './support/dossier';
import { itemRoutes, listRoutes } from './support/routes';
import { expect, test } from './support/test';

test('goes on without a connection, once its pages were opened', async ({ page, context }) => {
  await openApp(page);
  const app = new AppFrame(page);
  const item = new ItemPage(page);
  const palette = new Palette(page);
  const [recommendation] = itemRoutes.filter(({ path }) => path.startsWith('/aanbevelingen/'));
  if (!recommendation) throw new Error('No recommendation among the pages');

  // Parts of the app that come with their first use.
  for (const { path, title } of [...listRoutes, ...itemRoutes]) await app.goTo(path, title);
  await palette.open();
  await palette.close();
  await app.goTo(recommendation.path, recommendation.title);
  for (const status of ['In verkenning', 'In uitvoering']) {
    if (status === 'In uitvoering') await context.setOffline(true);
    const before = status === 'In verkenning' ? 'Niet beoordeeld' : 'In verkenning';
    const form = await item.openStatus('Status', before);
    await form.dialog.getByRole('radio', { name: status, exact: true }).check();
    await form.saveAndClose();
    await item.expectSaved();
  }
  for (const { path, title } of [...listRoutes, ...itemRoutes]) await app.goTo(path, title);
  await palette.open();
  await palette.ask('36200 VII 72');
  await expect(palette.chosen).toContainText('Motie-Bontenbal');
  await palette.close();

  await context.setOffline(false);
  await app.goTo(recommendation.path, recommendation.title);
  await page.reload();
  await expect(item.badge('Status', 'In uitvoering')).toBeVisible();
});

test('is served with headers that shut out everything else', async ({ request }) => {
  for (const address of ['/', '/index.html']) {
    const response = await request.get(address);
    expect(response.status()).toBe(200);
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  }
  const outside = await request.get('/..%2fpackage.json');
  expect(outside.ok()).toBe(false);
});

test('says in which language it is and what each page is called', async ({ page }) => {
  await openApp(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(new AppFrame(page).main).toBeFocused();
  await expect(page).toHaveURL(/#\/overzicht$/u);
});
