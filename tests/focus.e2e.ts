import type { Page } from '@playwright/test';
import { ItemPage } from './pages/ItemPage';
import { ListPage } from './pages/ListPage';
import { openApp } from './support/dossier';
import { slowDown } from './support/slowly';
import { expect, test } from './support/test';

const motion = '/moties/motie-gundogan';

/** What has the focus, by its name or words. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

/** The titles that the page shows from now on, in the order in which they appear. */
async function watchTitles(page: Page): Promise<() => Promise<string[]>> {
  const seen = await page.evaluateHandle(() => {
    const titles: string[] = [];
    const look = () => {
      for (const { textContent } of document.querySelectorAll('main h1')) {
        if (textContent && !titles.includes(textContent)) titles.push(textContent);
      }
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    return titles;
  });
  return () => seen.jsonValue();
}

test('goes to the heading of the part when a record in it is deleted, and stays after the undo', async ({
  page,
}) => {
  await openApp(page, motion);
  const item = new ItemPage(page);
  await item.expectWhole(/^Motie-Gündogan/u);
  const remove = item.button(/^Uitstel verwijderen/u).first();
  const name = await remove.getAttribute('aria-label');
  await remove.focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog', { name: 'Uitstel verwijderen?' });
  await expect(question.getByRole('button', { name: 'Annuleren' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(remove).toBeFocused();

  await page.keyboard.press('Enter');
  await question.getByRole('button', { name: 'Verwijderen', exact: true }).press('Enter');
  await expect(question).toBeHidden();
  await expect(item.main.locator('h2:focus, h3:focus')).toBeVisible();

  await item
    .notice(/verwijderd/u)
    .getByRole('button', { name: 'Ongedaan maken' })
    .press('Enter');
  await expect(item.article.getByRole('button', { name: name ?? '', exact: true })).toBeVisible();
  await expect.poll(() => focused(page)).not.toContain('Gevolg');
  await expect(item.main.locator(':focus')).toBeVisible();
});

test('goes to the title of each page that is opened, also of what was just added or deleted', async ({
  page,
}) => {
  await openApp(page, '/moties');
  const list = new ListPage(page);
  const item = new ItemPage(page);
  const form = await list.add('Motie toevoegen', 'Nieuwe motie');
  await form.field('Titel').fill('Motie-De Vries');
  await form.saveAndClose();
  await expect(item.title('Motie-De Vries')).toBeFocused();
  await item.button(/^Motie verwijderen/u).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
  await expect(list.title('Moties')).toBeFocused();
  await list.navigation.getByRole('link', { name: 'Tijdlijn' }).press('Enter');
  await expect(list.title('Tijdlijn')).toBeFocused();
});

test('goes to the title of what was just added on a slow machine too, which is never said to be missing', async ({
  page,
}) => {
  test.slow();
  await openApp(page, '/moties');
  const list = new ListPage(page);
  const form = await list.add('Motie toevoegen', 'Nieuwe motie');
  await form.field('Titel').fill('Motie-De Vries');
  const titles = await watchTitles(page);
  await slowDown(page, 6);
  await form.saveAndClose();
  await expect(new ItemPage(page).title('Motie-De Vries')).toBeFocused();
  expect(await titles()).toEqual(['Moties', 'Motie-De Vries']);
});

test('goes to the title of the page to which the way back leads from a form', async ({ page }) => {
  await openApp(page, '/moties');
  const list = new ListPage(page);
  const item = new ItemPage(page);
  for (const name of [/^Motie-Gündogan/u, /^Motie-Kathmann/u]) {
    await list.row(name).getByRole('link').first().click();
    await expect(item.title(name)).toBeFocused();
  }
  await item.button(/^Motie wijzigen/u).click();
  const form = page.getByRole('dialog');
  await expect(form.getByRole('textbox').first()).toBeFocused();
  await page.goBack();
  await expect(form).toBeHidden();
  // Both pages have the button that opened the form in one place: it is still there.
  await expect(item.title(/^Motie-Gündogan/u)).toBeFocused();
});
