import { AppFrame } from './pages/AppFrame';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

const pages = [
  { path: '/rapport', title: 'Rapport: Voorbeelddossier', holds: 'Motie-Bontenbal' },
  { path: '/moties/motie-gundogan', title: /^Motie-Gündogan/u, holds: 'Verzoeken en onderbouwing' },
] as const;

for (const { path, title, holds } of pages) {
  test(`prints ${path} without what is only of use on a screen`, async ({ page }) => {
    await openApp(page, path);
    const app = new AppFrame(page);
    await app.expectWhole(title);
    await page.emulateMedia({ media: 'print' });
    await expect(app.title(title)).toBeVisible();
    await expect(app.main.getByText(holds).first()).toBeVisible();
    await expect(app.navigation).toBeHidden();
    await expect(app.stand).toBeHidden();
    // A badge is a button on screen; on paper it is the word that it shows.
    const action = app.main.getByRole('button', {
      name: /verwijderen|toevoegen|afdrukken|^Nagekeken/iu,
    });
    await expect(action.filter({ visible: true })).toHaveCount(0);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
}
