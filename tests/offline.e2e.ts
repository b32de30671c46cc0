import type { Page } from '@playwright/test';
import { AppFrame } from './pages/AppFrame';
import { ItemPage } from './pages/ItemPage';
import { openApp, openElsewhere } from './support/dossier';
import { allRoutes, itemRoutes } from './support/routes';
import { expect, test } from './support/site';

test.use({ serviceWorkers: 'allow' });

const { path: itemPath, title: itemTitle } = itemRoutes[3];

/** Waits until the service worker has kept every file and serves this page. */
async function keptForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const { serviceWorker } = navigator;
    if (serviceWorker.controller) return;
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
  });
}

function entryOf(page: Page): Promise<string | null> {
  return page.locator('script[type=module][src]').first().getAttribute('src');
}

async function setStatus(page: Page, from: string, to: string) {
  const form = await new ItemPage(page).openStatus('Status', from);
  await form.choose(to);
  return form;
}

test('opens every page from the second start on, with the server gone', async ({ page, site }) => {
  test.slow();
  await openApp(page);
  await keptForOffline(page);
  await site.stop();

  await page.reload();
  const app = new AppFrame(page);
  await app.expectWhole('Overzicht');
  for (const { path, title } of allRoutes) await app.goTo(path, title);

  await new ItemPage(page).goTo(itemPath, itemTitle);
  const form = await setStatus(page, 'Niet beoordeeld', 'In verkenning');
  await form.saveAndClose();
  await page.goto(`/?utm=x#${itemPath}`);
  await expect(new ItemPage(page).badge('Status', 'In verkenning')).toBeVisible();
  await page.goto('/index.html#/archief');
  await app.expectWhole('Archief');
});

test('tells of a new version, and takes it in when asked; a tab of the old one writes no more', async ({
  page,
  context,
  site,
}) => {
  test.slow();
  await openApp(page, itemPath);
  await keptForOffline(page);
  const other = await openElsewhere(context, itemPath);
  const before = await entryOf(page);
  const next = site.deployNext();

  await page.reload();
  expect(await entryOf(page)).toBe(before);
  await expect(page.getByText('Een nieuwe versie van Gevolg staat klaar.')).toBeVisible();

  // What is typed in the other tab is kept there; it is not replaced.
  const form = await setStatus(other, 'Niet beoordeeld', 'In verkenning');
  await page.getByRole('button', { name: 'Nieuwe versie gebruiken' }).click();
  await expect.poll(() => entryOf(page)).toContain(next);
  await new AppFrame(page).expectWhole(itemTitle);

  await expect(
    form.dialog.getByText('Hier kan daarom niets meer worden opgeslagen.'),
  ).toBeVisible();
  await form.save();
  await expect(form.dialog.getByText('Niet opgeslagen: in een ander venster')).toBeVisible();
  await expect(form.dialog.getByRole('radio', { name: 'In verkenning' })).toBeChecked();
  await expect(new ItemPage(page).badge('Status', 'Niet beoordeeld')).toBeVisible();

  const here = await setStatus(page, 'Niet beoordeeld', 'In uitvoering');
  await here.saveAndClose();
  await form.dialog.getByRole('button', { name: 'Opnieuw laden' }).click();
  await expect.poll(() => entryOf(other)).toContain(next);
  await expect(new ItemPage(other).badge('Status', 'In uitvoering')).toBeVisible();
});
