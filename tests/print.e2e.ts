import type { Page } from '@playwright/test';
import { AppFrame } from './pages/AppFrame';
import { openApp } from './support/dossier';
import { longRequests } from './support/longRequests';
import { madeUpMotion, wordy } from './support/madeUpMotion';
import { addRecords } from './support/records';
import { expect, test } from './support/test';

const pages = [
  { path: '/rapport/dossier', title: 'Rapport: Voorbeelddossier', holds: 'Motie-Bontenbal' },
  { path: '/moties/motie-gundogan', title: /^Motie-Gündogan/u, holds: 'Verzoeken en onderbouwing' },
  {
    path: '/rapport/motiekaart?motie=motie-gundogan',
    title: /^Motie-Gündogan/u,
    holds: 'Wat staat open',
  },
  { path: '/rapport/voortgang', title: 'Voortgangsoverzicht', holds: /^Tabel 1\./u },
  {
    path: '/rapport/debatpakket?soort=instituut&keuze=WRR',
    title: /WRR$/u,
    holds: 'Conceptvragen',
  },
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
      name: /verwijderen|toevoegen|afdrukken|kopiëren|^Nagekeken/iu,
    });
    await expect(action.filter({ visible: true })).toHaveCount(0);
    // A draft question is printed as it was edited.
    const field = app.main.getByRole('textbox', { name: /^(?!Vraag)/u });
    const choice = app.main.getByRole('combobox').or(field);
    await expect(choice.filter({ visible: true })).toHaveCount(0);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
}

/** How many pages a PDF has; Chromium writes the pages themselves uncompressed. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}

const cards = ['motie-bontenbal', 'motie-gundogan', 'motie-kathmann'] as const;
const days = ['', '&stand=2023-02-22', '&stand=2024-01-01', '&stand=2024-08-19'] as const;
const leftOut = /niet op deze kaart/u;

/** How much of an A4 the card that is open takes, from 0 to 1. */
async function filled(page: Page): Promise<number> {
  const screen = page.viewportSize();
  const pixels = 96 / 25.4;
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.round(182 * pixels), height: 1040 });
  const box = await page.getByRole('article').boundingBox();
  await page.emulateMedia({ media: null });
  if (screen) await page.setViewportSize(screen);
  return (box?.height ?? 0) / (275 * pixels);
}

for (const id of cards) {
  test(`the card of ${id} is one page with all there is, whatever the day`, async ({ page }) => {
    await openApp(page, '/rapport/motiekaart');
    const app = new AppFrame(page);
    for (const day of days) {
      await page.goto(`/#/rapport/motiekaart?motie=${id}${day}`);
      await app.expectWhole(/^Motie/u);
      await expect(app.main.getByText(leftOut)).toHaveCount(0);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pagesIn(pdf), `pages${day}`).toBe(1);
    }
  });
}

test('the card has every day, every study by its name, and the motion itself among its sources', async ({
  page,
}) => {
  await openApp(page, '/rapport/motiekaart?motie=motie-gundogan');
  const app = new AppFrame(page);
  const events = app.main.getByRole('table', { name: 'Wat is er gebeurd' });
  for (const day of ['06-07-2023', '21-02-2024', '16-08-2024', '19-08-2024', '18-10-2024']) {
    await expect(events.getByRole('rowheader', { name: day })).toBeVisible();
  }
  await expect(app.main.getByText(/^De Kamer vraagt onderzoek/u)).toBeVisible();
  const source = app.main
    .getByRole('region', { name: 'Bronnen' })
    .getByRole('listitem')
    .filter({ hasText: /^\[1\] De motie zelf: 30 821, nr\. 192/u });
  await expect(source.getByRole('link').last()).toHaveAttribute('href', /id=2023Z13357$/u);

  await page.goto('/#/rapport/motiekaart?motie=motie-bontenbal');
  await app.expectWhole(/^Motie-Bontenbal/u);
  const parts = app.main.getByRole('table', { name: 'Wat is gevraagd, en hoe staat het' });
  const aspect = parts.getByRole('row').filter({ hasText: 'Mentale gezondheid' });
  await expect(aspect).toContainText(/Digitale Balans; Sociale media, games en gezondheid/u);
});

const sizes = [1, 2, 3, 4, 5, 6] as const;

for (const kind of ['short', 'long'] as const) {
  test(`the card of one to six requests with aspects and ${kind} texts is one full page`, async ({
    page,
  }) => {
    await openApp(page, '/rapport/motiekaart');
    const records = sizes.flatMap((requests) => madeUpMotion(`motie-${requests}`, requests));
    await addRecords(page, kind === 'long' ? wordy(records) : records);
    const app = new AppFrame(page);
    for (const requests of sizes) {
      await page.goto(`/#/rapport/motiekaart?motie=motie-${requests}`);
      await app.expectWhole(new RegExp(`\\(${requests}\\)$`, 'u'));
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pagesIn(pdf), `pages of ${requests} requests`).toBe(1);
      const parts = app.main.getByRole('table', { name: 'Wat is gevraagd, en hoe staat het' });
      await expect(parts.getByRole('link', { name: /^1\. / })).toBeVisible();
      const part = await filled(page);
      expect(part, `of the page filled by ${requests} requests`).toBeLessThanOrEqual(1);
      if ((await app.main.getByText(leftOut).count()) === 0) continue;
      // One thing more would have run over; none takes as much as this.
      expect(part, `of the page filled by ${requests} requests`).toBeGreaterThan(0.85);
      await expect(
        app.main.getByRole('link', { name: 'Volledig in het dossier.' }).first(),
      ).toBeVisible();
    }
    if (kind === 'long') return;
    // Of what was asked nothing is missing, however little room there is.
    const parts = app.main.getByRole('table', { name: 'Wat is gevraagd, en hoe staat het' });
    await expect(parts.getByRole('link', { name: /^6\. / })).toBeVisible();
    await expect(parts.getByText('Toegankelijkheid').first()).toBeVisible();
  });
}

test('the card of six long requests of which three have four aspects leaves nothing out', async ({
  page,
}) => {
  await openApp(page, '/rapport/motiekaart');
  await addRecords(page, longRequests('motie-lang'));
  await page.goto('/#/rapport/motiekaart?motie=motie-lang');
  const app = new AppFrame(page);
  await app.expectWhole(/^Motie-Drie/u);
  const parts = app.main.getByRole('table', { name: 'Wat is gevraagd, en hoe staat het' });
  await expect(parts.getByRole('link', { name: /^6\. / })).toBeVisible();
  await expect(parts.getByText(/gevolgen voor privacy/u)).toHaveCount(3);
  await expect(app.main.getByText(leftOut)).toHaveCount(0);
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

test('a long row of the progress report begins below its title and goes on over the page', async ({
  page,
}) => {
  await openApp(page, '/rapport/voortgang?van=2022-01-01&tot=2026-11-21');
  const app = new AppFrame(page);
  await app.expectWhole('Voortgangsoverzicht');
  await page.emulateMedia({ media: 'print' });
  const rows = app.main.getByRole('table', { name: 'Moties' }).getByRole('row');
  await expect(rows.filter({ hasText: 'Motie-Bontenbal' })).toHaveCSS('break-inside', 'auto');
  const short = app.main.getByRole('table', { name: 'Toezeggingen' }).getByRole('row').last();
  await expect(short).toHaveCSS('break-inside', 'avoid');
});

const copied = [
  {
    path: '/rapport/motiekaart?motie=motie-gundogan',
    title: /^Motie-Gündogan/u,
    holds: 'Wat staat open',
    count: 1,
  },
  {
    path: '/rapport/voortgang',
    title: 'Voortgangsoverzicht',
    holds: /^Tabel 1\./u,
    count: undefined,
  },
  {
    path: '/rapport/debatpakket?soort=instituut&keuze=WRR',
    title: /WRR$/u,
    holds: 'Conceptvragen',
    count: undefined,
  },
] as const;

for (const { path, title, holds, count } of copied) {
  test(`prints no page more of ${path} after it was copied`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openApp(page, path);
    const app = new AppFrame(page);
    await app.expectWhole(title);
    await expect(app.main.getByText(holds).first()).toBeVisible();
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
