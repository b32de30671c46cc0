import { AppFrame } from './pages/AppFrame';
import { openApp } from './support/dossier';
import { faultsOf } from './support/layout';
import { allRoutes } from './support/routes';
import { expect, test } from './support/test';

const widths = [390, 640, 1024, 1440, 1920] as const;

for (const width of widths) {
  test(`every page fits a window of ${width} pixels, and what can be pressed can be hit`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openApp(page);
    const app = new AppFrame(page);
    const found: string[] = [];
    for (const { path, title } of allRoutes) {
      await app.goTo(path, title);
      for (const fault of await faultsOf(page)) found.push(`${path}: ${fault}`);
    }
    expect(found).toEqual([]);
  });
}
