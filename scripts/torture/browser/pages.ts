import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { Torture } from '../page/main';
import type { Note } from '../page/work';
import { appPath, pagePath, type Site } from './site';

/** Asks the page that works the store for something. */
export function asking(page: Page) {
  return <Name extends keyof Torture>(
    name: Name,
    ...words: Parameters<Torture[Name]>
  ): Promise<Awaited<ReturnType<Torture[Name]>>> =>
    page.evaluate<Awaited<ReturnType<Torture[Name]>>>(
      `torture.${name}(...${JSON.stringify(words)})`,
    );
}

/** Waits until the page that works the store can be asked. */
export async function readyToAsk(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/** Opens the page that works the store; what it tells is noted at once. */
export async function openWorker(
  context: BrowserContext,
  site: Site,
  onNote: (note: Note) => void = () => {},
): Promise<Page> {
  const page = await context.newPage();
  await page.exposeBinding('tell', (_source, note: Note) => onNote(note));
  await page.goto(`${site.origin}${pagePath}`);
  await readyToAsk(page);
  return page;
}

/** What became of a start: as if nothing happened, or put back. */
export type Opened = 'app' | 'recovered';

const recoveryTitle = 'Er ontbreekt iets in de opslag';
const restoring = 'Momentopname terugzetten';

/** Puts back what is missing of one dossier. */
async function putBack(section: Locator): Promise<void> {
  await section.getByRole('button', { name: restoring, exact: true }).click();
  await section.waitFor({ state: 'detached' });
}

/** Opens the app as it is shipped; where it offers to put back what is missing, that is done, for every dossier. */
export async function openApp(
  context: BrowserContext,
  site: Site,
): Promise<{ readonly opened: Opened; readonly page: Page }> {
  const page = await context.newPage();
  await page.goto(`${site.origin}${appPath}#/overzicht`);
  const title = page.locator('h1').first();
  await title.waitFor();
  if ((await title.textContent()) !== recoveryTitle) return { opened: 'app', page };
  // The user's own dossier first: the app starts again after the last one.
  for (const name of ['Eigen dossier', 'Voorbeelddossier']) {
    const section = page.getByRole('region', { name, exact: true });
    if (!(await section.isVisible())) continue;
    await putBack(section);
  }
  await page.locator('h1', { hasText: recoveryTitle }).waitFor({ state: 'detached' });
  await title.waitFor();
  return { opened: 'recovered', page };
}

/** Opens the app in the same way, and closes it: what comes next has the dossier to itself. */
export async function visitApp(context: BrowserContext, site: Site): Promise<Opened> {
  const { opened, page } = await openApp(context, site);
  await page.close();
  return opened;
}
