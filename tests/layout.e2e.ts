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

test('the measure sees what is cut off, sticks out and is too small', async ({ page }) => {
  await page.setContent(`
    <p>Een <a href="#">verwijzing</a> in een regel mag zo hoog zijn als de regel.</p>
    <div style="width: 60px; overflow: hidden; white-space: nowrap">Afgekapte woorden</div>
    <div style="width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">Met een teken</div>
    <button style="width: 10px; height: 30px; padding: 0">x</button>
    <div style="position: fixed; left: 4000px">Buiten beeld</div>`);
  expect(await faultsOf(page)).toEqual([
    'cut off: <div> Afgekapte woorden',
    'sticks out: <div> Buiten beeld',
    '10 by 30: <button> x',
  ]);
});
