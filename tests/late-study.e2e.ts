import { ItemPage } from './pages/ItemPage';
import { ListPage } from './pages/ListPage';
import { TimelinePage } from './pages/TimelinePage';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

const study = 'Literatuuronderzoek sociale media en democratie';
const address = '/onderzoeken/literatuuronderzoek-sociale-media';

test('tells on the page of the literature study when it was due, how it slipped and how late it came', async ({
  page,
}) => {
  await openApp(page, address);
  const item = new ItemPage(page);
  await item.expectWhole(study);
  await expect(item.article).toContainText(
    'geleverd op 18 oktober 2024, 292 dagen na de eerste termijn',
  );

  const terms = item.part('Start en oplevering');
  const steps = terms
    .getByRole('list', {
      name: 'Verloop van de termijn: Toezending van het onderzoek aan de Kamer',
    })
    .getByRole('listitem');
  await expect(steps).toHaveText([
    /Eerste termijn.*voor het einde van 2023.*uiterlijk 31 december 2023.*Gezegd op 6 juli 2023/su,
    /Uitstel 1.*Gezegd op 21 februari 2024 door Ministerie van BZK/su,
    /Uitstel 2.*na het reces.*Gezegd op 16 augustus 2024 door Ministerie van BZK/su,
    /Geleverd.*18 oktober 2024/su,
  ]);
  await expect(terms).toContainText('292 dagen te laat geleverd');
  await expect(terms).toContainText('Twee keer verschoven');
});

test('shows in the list that the literature study came late', async ({ page }) => {
  await openApp(page, '/onderzoeken');
  const list = new ListPage(page);
  await expect(list.row(study)).toContainText('292 dagen te laat geleverd');
  await expect(list.row(/^Media en democratie/u)).toContainText('690 dagen te laat');
});

for (const width of [390, 1024, 1280, 1440, 1920]) {
  test(`tells in a list of ${width} pixels how often and how far the literature study slipped`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openApp(page, '/onderzoeken?sorteer=-uitstel');
    const list = new ListPage(page);
    await expect(list.main.getByRole('rowheader').first()).toContainText(study);
    const row = list.row(study);
    await expect(row).toContainText(/eerst: voor het einde van 2023.*laatst: na het reces/u);
    await expect(row.getByText('2× · ≥ 246 dagen')).toBeVisible();
    await expect(list.row(/^Media en democratie/u).getByText('0×')).toBeVisible();
    for (const order of ['Huidige termijn', 'Eerste termijn', 'Uitstel', 'Verschoven']) {
      await list.main.getByLabel('Sorteren op').selectOption(`${order}, oplopend`);
      const head = list.main.getByRole('columnheader', { name: order });
      if (width >= 1280) await expect(head).toHaveAttribute('aria-sort', 'ascending');
    }
  });
}

test('said on 19 August 2024 that the literature study was late', async ({ page }) => {
  await openApp(page, `${address}?stand=2024-08-19`);
  const item = new ItemPage(page);
  await item.expectWhole(study);
  await expect(item.part('Start en oplevering')).toContainText('232 dagen te laat');
  await expect(item.part('Start en oplevering')).not.toContainText('18 oktober 2024');
});

test('tells on the timeline, with the keyboard alone, how the literature study slipped', async ({
  page,
}) => {
  const timeline = await TimelinePage.opened(page);
  await timeline.enter();
  await timeline.walkTo(study, 'ArrowDown');
  expect(await timeline.spoken()).toContain('292 dagen te laat geleverd');

  const told: string[] = [];
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('ArrowRight');
    told.push(await timeline.spoken());
  }
  const moments = told.filter((words, index) => words !== told[index - 1]).join('\n');
  expect(moments).toMatch(
    /Eerste termijn: voor het einde van 2023.*\n(?:.*\n)*Uitstel.*21 februari 2024.*\n(?:.*\n)*Uitstel.*na het reces.*16 augustus 2024.*\n(?:.*\n)*Opgeleverd.*18 oktober 2024/u,
  );

  await page.keyboard.press('Enter');
  await timeline.expectWhole(study);
});
