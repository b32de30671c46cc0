import { AppFrame } from './pages/AppFrame';
import { openApp } from './support/dossier';
import { madeUpMotion } from './support/madeUpMotion';
import { addRecords } from './support/records';
import { expect, test } from './support/test';

const pages = [
  { path: '/rapport/dossier', title: 'Rapport: Voorbeelddossier', holds: 'Motie-Bontenbal' },
  { path: '/moties/motie-gundogan', title: /^Motie-Gündogan/u, holds: 'Verzoeken en onderbouwing' },
] as const;

for (const { path, title, holds } of pages) {
  test(`prints ${path} without what is only of use on a screen`, async ({ page }) => {
    await openApp(page, path);
    const app = new AppFrame(page);
    await app.expectWhole(title);
    await page.emulateMedia({ media: 'print' });
    await expect(app.title(title)).toBeVisible();
    await expect(app.main.getByText(holds).filter({ visible: true }).first()).toBeVisible();
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

/** How many pages a PDF has; Chromium writes the pages themselves uncompressed. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}

const cards = ['motie-bontenbal', 'motie-gundogan', 'motie-kathmann'] as const;
const days = ['', '&stand=2023-02-22', '&stand=2024-08-19'] as const;

for (const id of cards) {
  test(`the card of ${id} is one page, whatever the day`, async ({ page }) => {
    await openApp(page, '/rapport/motiekaart');
    const app = new AppFrame(page);
    for (const day of days) {
      await page.goto(`/#/rapport/motiekaart?motie=${id}${day}`);
      await app.expectWhole(/^Motie/u);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pagesIn(pdf), `pages${day}`).toBe(1);
    }
  });
}

test('the card of a motion of one, three and six requests with aspects is one page', async ({
  page,
}) => {
  await openApp(page, '/rapport/motiekaart');
  await addRecords(
    page,
    [1, 3, 6].flatMap((requests) => madeUpMotion(`motie-${requests}`, requests)),
  );
  const app = new AppFrame(page);
  for (const requests of [1, 3, 6]) {
    await page.goto(`/#/rapport/motiekaart?motie=motie-${requests}`);
    await app.expectWhole(new RegExp(`\\(${requests}\\)$`, 'u'));
    const parts = app.main.getByRole('table', { name: 'Wat is gevraagd, en hoe staat het' });
    for (const title of requests === 6 ? [/^1\. /u, /^6\. /u] : [/^1\. /u]) {
      await expect(parts.getByRole('link', { name: title })).toBeVisible();
    }
    await expect(parts.getByText('Toegankelijkheid').first()).toBeVisible();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pagesIn(pdf), `pages of ${requests} requests`).toBe(1);
  }
  const more = app.main.getByText(/eerdere dagen passen niet op deze kaart/u);
  await expect(more.getByRole('link', { name: 'Volledig in het dossier.' })).toBeVisible();
});

const copied = [
  { path: '/rapport/motiekaart?motie=motie-gundogan', title: /^Motie-Gündogan/u, count: 1 },
  { path: '/rapport/voortgang', title: 'Voortgangsoverzicht', count: undefined },
  { path: '/rapport/debatpakket?soort=instituut&keuze=WRR', title: /WRR$/u, count: undefined },
] as const;

for (const { path, title, count } of copied) {
  test(`prints no page more of ${path} after it was copied`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openApp(page, path);
    const app = new AppFrame(page);
    await app.expectWhole(title);
    const before = pagesIn(await page.pdf({ preferCSSPageSize: true }));
    if (count !== undefined) expect(before).toBe(count);
    await app.main.getByRole('button', { name: 'Kopiëren voor Word of Outlook' }).click();
    const message = page.getByText(/^Gekopieerd/u).first();
    await expect(message).toBeVisible();
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true })), 'with the message').toBe(before);
    // It goes by itself; what showed it stays.
    await expect(message).toBeHidden();
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true })), 'after it').toBe(before);
  });
}
