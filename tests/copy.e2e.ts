import type { Page } from '@playwright/test';
import { AppFrame } from './pages/AppFrame';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

/** Words that are of use on a page of the app alone. */
const ofTheApp =
  /kopiëren|afdrukken|verwijderen|toevoegen|wijzigen|terugzetten|bewerken|alle rapporten|Stand tonen|Vraag \d/iu;

type Pasted = {
  readonly text: string;
  readonly html: string;
  readonly headings: readonly string[];
  readonly tables: number;
  readonly heads: readonly string[];
  readonly links: readonly string[];
  readonly controls: number;
};

/** What stands on the clipboard, read on a page of its own: the policy of the app lets no HTML be made of words. */
async function pasted(page: Page): Promise<Pasted> {
  const { text, html } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  const paper = await page.context().newPage();
  await paper.setContent(html);
  const words = (of: string) => paper.locator(of).allTextContents();
  const found = {
    text,
    html: await paper.locator('body').innerText(),
    headings: await words('h1, h2, h3, h4'),
    tables: await paper.locator('table').count(),
    heads: await words('th'),
    links: await paper
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
    controls: await paper.locator('button, input, textarea, svg, nav').count(),
  };
  await paper.close();
  return found;
}

async function copied(page: Page, path: string, button: string): Promise<Pasted> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page, path);
  const app = new AppFrame(page);
  await app.main.getByRole('button', { name: button }).click();
  await expect(app.notice(/^Gekopieerd\. /u)).toBeVisible();
  const found = await pasted(page);
  expect(found.controls).toBe(0);
  for (const words of [found.text, found.html]) expect(words).not.toMatch(ofTheApp);
  return found;
}

const sheet = 'Kopiëren voor Word of Outlook';

test('a Debatpakket is pasted with its tables, links and numbered questions', async ({ page }) => {
  const { text, headings, tables, heads, links } = await copied(
    page,
    '/rapport/debatpakket?soort=instituut&keuze=WRR',
    sheet,
  );
  expect(headings).toEqual([
    'Debatpakket: WRR',
    'Moties',
    'Onderzoeken',
    'Conceptvragen',
    expect.stringMatching(/^Motie-Bontenbal/u),
    'Media en democratie',
  ]);
  expect(tables).toBe(2);
  expect(heads.slice(0, 4)).toEqual(['Wat', 'Stand', 'Termijn', 'Wat staat open']);
  expect(links).toContain('https://zoek.officielebekendmakingen.nl/kst-36200-VII-72.html');
  for (const heading of headings) expect(text).toContain(heading);
  expect(text).toContain('Wat\tStand\tTermijn\tWat staat open\n');
  expect(text).toMatch(/\n1\. Op 22 februari 2023 zijn in antwoord op de motie-Bontenbal c\.s\./u);
});

test('a Voortgangsoverzicht is pasted with its tables and links', async ({ page }) => {
  const { text, headings, tables, heads, links } = await copied(page, '/rapport/voortgang', sheet);
  expect(headings[0]).toBe('Voortgangsoverzicht');
  expect(tables).toBe(3);
  expect(headings).toHaveLength(4);
  for (const heading of headings) expect(text).toContain(heading);
  for (const head of heads) expect(text).toContain(head);
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(link).toMatch(/^https:\/\//u);
});

test('a Motiekaart is pasted with its tables, lists and sources', async ({ page }) => {
  const { text, headings, tables, links } = await copied(
    page,
    '/rapport/motiekaart?motie=motie-gundogan',
    sheet,
  );
  expect(headings[0]).toMatch(/^Motie-Gündogan/u);
  expect(headings).toContain('Wat staat open');
  for (const heading of headings) expect(text).toContain(heading);
  expect(tables).toBe(3);
  expect(links).toContain('https://zoek.officielebekendmakingen.nl/kst-30821-192.html');
});

test('questions are pasted as paragraphs, one below the other', async ({ page }) => {
  const { text, html } = await copied(page, '/moties/motie-bontenbal', 'Alle vragen kopiëren');
  const [first, second, ...others] = text.split('\n\n');
  expect(others).toEqual([]);
  expect(first).toMatch(/^Op 22 februari 2023 .+\?$/u);
  expect(second).toMatch(/^De motie-Bontenbal c\.s\. .+\?$/u);
  expect(html).toContain(first);
  expect(html).toContain(second);
});
