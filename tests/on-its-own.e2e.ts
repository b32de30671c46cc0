import type { Page } from '@playwright/test';
import { AppFrame } from './pages/AppFrame';
import { ItemPage } from './pages/ItemPage';
import { Palette } from './pages/Palette';
import { openApp } from './support/dossier';
import { itemRoutes, listRoutes } from './support/routes';
import { expect, test } from './support/test';

/** Pages on which a chart is drawn after the page itself. */
const charted = new Set<string>(['/overzicht', itemRoutes[0].path]);

async function visitAll(app: AppFrame): Promise<void> {
  for (const { path, title } of [...listRoutes, ...itemRoutes]) {
    await app.goTo(path, title);
    if (charted.has(path)) {
      await expect(app.main.locator('.recharts-surface').last()).toBeVisible();
    }
  }
}

async function changeStatus(page: Page, from: string, to: string): Promise<void> {
  const { path, title } = itemRoutes[3];
  const item = new ItemPage(page);
  await item.goTo(path, title);
  const form = await item.openStatus('Status', from);
  await form.choose(to);
  await form.saveAndClose();
  await item.expectSaved();
}

test('goes on without a connection, once its parts were used', async ({
  page,
  context,
  problems,
}) => {
  test.slow();
  await openApp(page);
  const app = new AppFrame(page);
  const palette = new Palette(page);
  await palette.open();
  await palette.close();
  await changeStatus(page, 'Niet beoordeeld', 'In verkenning');
  await visitAll(app);

  await context.setOffline(true);
  await changeStatus(page, 'In verkenning', 'In uitvoering');
  await visitAll(app);
  await palette.open();
  await palette.ask('36200 VII 72');
  await expect(palette.chosen).toContainText('Motie-Bontenbal');
  await palette.close();
  await context.setOffline(false);

  const { path, title } = itemRoutes[3];
  await app.goTo(path, title);
  await page.reload();
  await expect(new ItemPage(page).badge('Status', 'In uitvoering')).toBeVisible();
  // The browser asks for the icon of the tab anew at each address; the page does without.
  const others = problems.filter((problem) => !problem.includes('/favicon.svg'));
  problems.splice(0, problems.length, ...others);
});

test('says in which language it is and what each page is called', async ({ page }) => {
  await openApp(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(new AppFrame(page).main).toBeFocused();
  await expect(page).toHaveURL(/#\/overzicht$/u);
});
