import { TimelinePage } from './pages/TimelinePage';
import { openApp } from './support/dossier';
import { addRecords, type StoredRecord } from './support/records';
import { expect, test } from './support/test';

const study = 'Literatuuronderzoek sociale media en democratie';
const timelineZooms = ['all', 'decade', 'year', 'quarter', 'month'] as const;

/** Studies that were promised for the end of a year, for a timeline in which most is out of sight. */
function manyStudies(count: number): StoredRecord[] {
  return Array.from({ length: count }, (_, nth) => {
    const id = `onderzoek-${nth}`;
    const on = `${2022 + (nth % 3)}-12-31`;
    const record: StoredRecord = {
      kind: 'study',
      id,
      title: `Onderzoek ${nth}`,
      sources: [],
      institute: 'Instituut Zonder Naam',
      questions: [],
      motionIds: [],
    };
    const deadline: StoredRecord = {
      kind: 'deadline',
      id: `${id}-termijn`,
      subjects: [{ kind: 'study', id }],
      what: 'oplevering',
      term: { words: on, kind: 'in', earliest: on, latest: on, approximate: false },
      saidOn: '2022-01-01',
      saidBy: 'Minister van BZK',
    };
    return [record, deadline];
  }).flat();
}

test('is one stop for the tab key, in which arrow keys walk and every bar has a spoken name', async ({
  page,
}) => {
  const timeline = await TimelinePage.opened(page);
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
  const timeline = await TimelinePage.opened(page);
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
  const timeline = await TimelinePage.opened(page);
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
  await timeline.main.getByRole('combobox', { name: 'Tijdigheid' }).selectOption('Opgeleverd');
  await expect(timeline.grid.getByRole('rowheader').filter({ hasText: study })).not.toHaveCount(0);
  await expect(timeline.grid.getByText('Media en democratie', { exact: true })).toHaveCount(0);
});

test('keeps today in view when a scale is chosen after one at which it stood aside', async ({
  page,
}) => {
  const timeline = await TimelinePage.opened(page);
  for (const scale of ['Decennium', 'Maand', 'Decennium', 'Jaar', 'Kwartaal', 'Maand']) {
    await timeline.choice('Schaal', scale).press('Space');
    await expect(timeline.choice('Schaal', scale)).toBeChecked();
    await expect(timeline.grid.getByText(/^stand \d/u)).toBeInViewport();
  }
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

test('gives the focus back to the bar that one came from, also far down and at another scale', async ({
  page,
}) => {
  await openApp(page);
  await addRecords(page, manyStudies(2000));
  const timeline = new TimelinePage(page);
  await timeline.open('?schaal=month');
  await timeline.enter();
  await page.keyboard.press('ArrowDown');
  const near = await timeline.spoken();
  await page.keyboard.press('Enter');
  await expect(timeline.main.locator('h1:focus')).toBeVisible();
  await page.goBack();
  await expect(timeline.focused).toHaveAccessibleName(near);

  await page.keyboard.press('Control+End');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const far = await timeline.spoken();
  expect(far).toContain('Eerste termijn');
  const before = await timeline.focused.boundingBox();
  await page.keyboard.press('Enter');
  await expect(timeline.title(/^Onderzoek \d+/u)).toBeFocused();
  await page.goBack();
  await expect(timeline.focused).toHaveAccessibleName(far);
  await expect(timeline.focused).toBeInViewport();
  const after = await timeline.focused.boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(30);

  await timeline.navigation.getByRole('link', { name: 'Week' }).click();
  await expect(timeline.title(/^Week \d+/u)).toBeFocused();
  await timeline.navigation.getByRole('link', { name: 'Tijdlijn' }).press('Enter');
  await expect(timeline.title('Tijdlijn')).toBeFocused();
});

test('cuts no row in two where the diagram ends, at any scale', async ({ page }) => {
  await openApp(page);
  const timeline = new TimelinePage(page);
  for (const width of [390, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const scale of timelineZooms) {
      await timeline.open(`?schaal=${scale}`);
      const edge = await timeline.grid.evaluate(
        (grid) => grid.getBoundingClientRect().top + grid.clientTop + grid.clientHeight,
      );
      const rows = await timeline.grid
        .getByRole('row')
        .evaluateAll((all) => all.map((row) => row.getBoundingClientRect()));
      const cut = rows.filter(({ top, bottom }) => top < edge - 1 && bottom > edge + 1);
      expect(cut, `${scale} at ${width}`).toEqual([]);
    }
  }
});

test('leaves the rows most of a telephone, with the choices behind a button', async ({ page }) => {
  await openApp(page);
  await page.setViewportSize({ width: 390, height: 844 });
  const timeline = new TimelinePage(page);
  await timeline.open();
  await expect(timeline.choice('Schaal', 'Jaar')).toBeHidden();
  await timeline.main.getByRole('button', { name: 'Weergave en schaal' }).click();
  await timeline.choice('Schaal', 'Jaar').press('Space');
  await expect(page).toHaveURL(/schaal=year/u);
});

test('cuts no words at the left edge of what is seen', async ({ page }) => {
  const timeline = await TimelinePage.opened(page, '?schaal=year');
  const edge = await timeline.grid
    .getByRole('rowheader')
    .first()
    .evaluate((name) => name.getBoundingClientRect().right);
  const words = await timeline.grid
    .locator('svg text')
    .evaluateAll((all) => all.map((text) => text.getBoundingClientRect()));
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter(({ left, right }) => left < edge - 1 && right > edge + 1)).toEqual([]);
});
