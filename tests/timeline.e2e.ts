import { TimelinePage } from './pages/TimelinePage';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

const study = 'Literatuuronderzoek sociale media en democratie';

test('is one stop for the tab key, in which arrow keys walk and every bar has a spoken name', async ({
  page,
}) => {
  await openApp(page);
  const timeline = new TimelinePage(page);
  await timeline.open();
  await timeline.enter();
  await expect(timeline.grid.locator('[tabindex="0"]')).toHaveCount(1);
  expect(await timeline.spoken()).toMatch(
    /^Media en democratie: 690 dagen te laat\. Start: 2022\./u,
  );

  const rows = await timeline.grid.getByRole('rowheader').count();
  const names = new Set([await timeline.spoken()]);
  for (let row = 1; row < rows; row += 1) {
    await page.keyboard.press('ArrowDown');
    names.add(await timeline.spoken());
  }
  expect([...names].filter((name) => /^.+: .+\. Start: /u.test(name))).toHaveLength(rows);

  await page.keyboard.press('Tab');
  await expect(timeline.grid.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(timeline.grid.locator(':focus')).toHaveCount(1);
});

test('has the same in a table', async ({ page }) => {
  await openApp(page);
  const timeline = new TimelinePage(page);
  await timeline.open();
  await timeline.choice('Weergave', 'Tabel').press('Space');
  await expect(timeline.table).toBeVisible();
  const row = timeline.table.getByRole('row').filter({ hasText: study });
  await expect(row).toContainText('voor het einde van 2023');
  await expect(row).toContainText('na het reces');
  await expect(row).toContainText('292 dagen te laat');
  await expect(page).toHaveURL(/weergave=table/u);
  await page.reload();
  await expect(timeline.table).toBeVisible();
});

test('zooms with buttons and keys, groups and filters, all of it in the address', async ({
  page,
}) => {
  await openApp(page);
  const timeline = new TimelinePage(page);
  await timeline.open();
  await timeline.choice('Schaal', 'Kwartaal').press('Space');
  await expect(page).toHaveURL(/schaal=quarter/u);
  await expect(timeline.main.getByText('Schaal: kwartaal')).toBeAttached();
  await timeline.main.getByRole('button', { name: 'Inzoomen' }).click();
  await expect(timeline.choice('Schaal', 'Maand')).toBeChecked();
  await timeline.enter();
  await page.keyboard.press('-');
  await expect(timeline.choice('Schaal', 'Kwartaal')).toBeChecked();
  await timeline.main.getByRole('button', { name: 'Uitzoomen' }).click();
  await expect(timeline.choice('Schaal', 'Jaar')).toBeChecked();

  await timeline.choice('Groeperen op', 'Motie').press('Space');
  await expect(timeline.grid.getByRole('rowgroup', { name: /^Motie-Gündogan/u })).toBeVisible();
  await timeline.main.getByRole('combobox', { name: 'Stand' }).selectOption('Opgeleverd');
  await expect(timeline.grid.getByRole('rowheader').filter({ hasText: study })).not.toHaveCount(0);
  await expect(timeline.grid.getByText('Media en democratie', { exact: true })).toHaveCount(0);
});

test('shows and tells the same at four widths', async ({ page }) => {
  await openApp(page);
  const timeline = new TimelinePage(page);
  for (const width of [390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 844 });
    await timeline.open();
    await timeline.enter();
    await timeline.walkTo(study, 'ArrowDown');
    const focused = timeline.grid.locator(':focus');
    await expect(focused, `at ${width}`).toHaveAccessibleName(/292 dagen te laat geleverd/u);
    await expect(focused, `at ${width}`).toBeInViewport();
  }
});
