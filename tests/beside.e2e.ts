import { ListPage } from './pages/ListPage';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

/** Items far down in the list of their kind. */
const items = [
  '/aanbevelingen/rathenau-4-4-vraagreductie',
  '/aanbevelingen/rathenau-4-4-vraagreductie?sorteer=titel',
  '/onderzoeken/brede-verkenning-desinformatie',
  '/documenten/adviescommissie-weerbaarheid',
] as const;

test.use({ viewport: { width: 1440, height: 700 } });

for (const address of items) {
  test(`shows the row of ${address} in the list beside it, and leaves the page at its top`, async ({
    page,
  }) => {
    await openApp(page, address);
    const list = new ListPage(page);
    await expect(list.openRow).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
}
