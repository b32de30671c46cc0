import type { BrowserContext, Page } from '@playwright/test';
import { expect } from './test';

/** The day that the tests take for today, so that what is late stays late. */
const today = '2026-11-21';

/** Where the app keeps its settings; `pretendToday` stands in for the clock. */
const settingsKey = 'gevolg-instellingen';

/** Opens a page of the app (`/moties`) in its own fresh browser, on the fixed day, with the example dossier. */
export async function openApp(page: Page, path = '/overzicht'): Promise<void> {
  await page.addInitScript(
    ([key, day]) => {
      if (!localStorage.getItem(key))
        localStorage.setItem(key, JSON.stringify({ pretendToday: day }));
    },
    [settingsKey, today] as const,
  );
  await page.goto(`/#${path}`);
  await expect(page.locator('h1').first()).toBeVisible();
}

/** Opens a page of the app in one more window of the same browser, over the same dossier. */
export async function openElsewhere(context: BrowserContext, path: string): Promise<Page> {
  const other = await context.newPage();
  await openApp(other, path);
  return other;
}
