import type { Page } from '@playwright/test';
import { expect } from './test';

/** The day that the tests take for today, so that what is late stays late. */
export const today = '2026-11-21';

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
