import { ArchivePage } from './pages/ArchivePage';
import { FormDialog } from './pages/FormDialog';
import { fillWithDikes, lines, others } from './support/manyMotions';
import { expect, test } from './support/test';

test('goes with the arrow from the question into the results, opens one and takes it at once', async ({
  page,
}) => {
  const archive = new ArchivePage(page);
  await fillWithDikes(archive);
  await archive.ask('onderhoud');
  await archive.box.press('ArrowDown');
  await expect(archive.results.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(archive.results.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('o');
  const form = new FormDialog(page, 'Motie in het dossier opnemen');
  await expect(form.dialog).toBeVisible();
});

test('leads back from a record to its place in the results on a narrow screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const archive = new ArchivePage(page);
  await fillWithDikes(archive);
  await archive.ask('onderhoud');
  const far = archive.results.filter({ hasText: /dijk 20 en/u });
  await archive.results.first().focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(far).toBeVisible();
  await far.click();
  await expect(archive.title(/dijk 20 en/u)).toBeVisible();
  await archive.main.getByRole('link', { name: 'Terug naar de lijst' }).click();
  await expect(archive.box).toHaveValue('onderhoud');
  await expect(far).toBeInViewport();
  await expect(far).toBeFocused();
});

test('shows the record of a direct link in the results beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  const archive = new ArchivePage(page);
  await fillWithDikes(archive);
  await page.goto('/#/archief/2021Z00004?zoek=onderhoud');
  await page.reload();
  await expect(archive.title(/dijk 4 en/u)).toBeVisible();
  await expect(archive.openResult).toContainText('dijk 4 en');
  await expect(archive.openResult).toBeInViewport({ ratio: 1 });
});

test('leads back to a row beyond the first results, and loses no key on the way there', async ({
  page,
}) => {
  const archive = new ArchivePage(page);
  await archive.goTo('/archief', 'Archief');
  const records = lines(others(300, 'dijk')).join('\n');
  await archive.choose({ name: 'dijken.jsonl', content: records });
  await archive.part('Zoeken');
  await archive.ask('onderhoud');
  await archive.results.first().focus();
  for (let pages = 0; pages < 20; pages += 1) await page.keyboard.press('PageDown');
  const row = archive.main.locator('[data-index="200"]').getByRole('link');
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport({ ratio: 0.9 });
  const subject = (await row.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(archive.title(subject)).toBeVisible();
  await page.goBack();
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport({ ratio: 0.9 });
});

test('shows the row of a direct link to a record beyond the first results', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  const archive = new ArchivePage(page);
  await archive.goTo('/archief', 'Archief');
  const records = lines(others(300, 'dijk')).join('\n');
  await archive.choose({ name: 'dijken.jsonl', content: records });
  await expect(archive.main).toContainText('Klaar. 300 nieuw.');
  await page.goto('/#/archief/2021Z00250?zoek=onderhoud');
  await page.reload();
  await expect(archive.title(/dijk 250 en/u)).toBeVisible();
  await expect(archive.openResult).toContainText('dijk 250 en');
  await expect(archive.openResult).toBeInViewport({ ratio: 1 });
});

test('opens the result that is pressed right after typing, also when the dossier has something for the question', async ({
  page,
}) => {
  const archive = new ArchivePage(page);
  await fillWithDikes(archive);
  await archive.ask('onderhoud');
  const first = archive.results.first();
  const subject = (await first.textContent()) ?? '';
  await expect(archive.main.getByText('45 resultaten')).toBeVisible();
  await first.hover({ position: { x: 8, y: 8 } });
  await archive.box.selectText();
  // Before typing has paused, so that what the dossier has would come between pressing and releasing.
  await page.keyboard.insertText('motie');
  await page.mouse.down();
  await expect(page).toHaveURL(/zoek=motie/u);
  await page.waitForTimeout(300);
  await page.mouse.up();
  await expect(archive.title(subject)).toBeVisible();
});

test('gives the focus to the heading of a record that is opened by its address, beside a list that is one stop for Tab', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  const archive = new ArchivePage(page);
  await fillWithDikes(archive);
  await page.goto('/#/archief/2021Z00004?zoek=onderhoud');
  await page.reload();
  await expect(archive.title(/dijk 4 en/u)).toBeFocused();
  await expect(archive.openResult).toContainText('dijk 4 en');
  const open = archive.openResult.getByRole('link');

  await test.step('Tab goes past the list by one stop, whichever way', async () => {
    await expect(archive.stops).toHaveCount(1);
    await open.focus();
    await page.keyboard.press('Tab');
    await expect(archive.focusedResult).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(open).toBeFocused();
  });

  await test.step('arrows move within it, and Tab comes back to where one was', async () => {
    await page.keyboard.press('ArrowDown');
    await expect(open).not.toBeFocused();
    const next = (await archive.focusedResult.textContent()) ?? '';
    await expect(archive.stops).toHaveText(next);
    await page.keyboard.press('Tab');
    await expect(archive.focusedResult).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(archive.focusedResult).toHaveText(next);
  });
});

test('has one stop for Tab in the results of a question, also after scrolling', async ({
  page,
}) => {
  const archive = new ArchivePage(page);
  await archive.goTo('/archief', 'Archief');
  const records = lines(others(300, 'dijk')).join('\n');
  await archive.choose({ name: 'dijken.jsonl', content: records });
  await archive.part('Zoeken');
  await archive.ask('onderhoud');
  const first = (await archive.results.first().textContent()) ?? '';
  await expect(archive.stops).toHaveText(first);
  await archive.results.first().hover();
  await page.mouse.wheel(0, 8000);
  await expect(archive.results.first()).not.toHaveText(first);
  await expect(archive.stops).toHaveCount(1);
  await expect(archive.stops).toBeInViewport();
});
