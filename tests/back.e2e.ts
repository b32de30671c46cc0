import { AppFrame } from './pages/AppFrame';
import { ArchivePage } from './pages/ArchivePage';
import { lines, others } from './support/manyMotions';
import { expect, test } from './support/test';

test('Back takes the filters of the archive away one by one before it leaves, and Forward brings them back', async ({
  page,
}) => {
  const archive = new ArchivePage(page);
  await archive.goTo('/archief', 'Archief');
  await archive.choose({ name: 'dijken.jsonl', content: lines(others(45, 'dijk')).join('\n') });
  await expect(archive.lead).toContainText('45 stukken');
  await archive.goTo('/overzicht', 'Overzicht');
  await archive.navigation.getByRole('link', { name: 'Archief' }).click();
  const filters = archive.main.getByRole('region', { name: 'Filters' });
  const [motions, year] = [/^Moties/u, /^2021/u].map((name) =>
    filters.getByRole('checkbox', { name }),
  );
  if (!motions || !year) throw new Error('Two filters were named');
  await expect(motions).toBeVisible();
  // Letter by letter: that leaves no steps. The filter is ticked before typing has paused.
  await archive.box.pressSequentially('onderhoud dijk', { delay: 60 });
  await motions.check();
  await year.check();
  const order = archive.main.getByRole('combobox', { name: 'Volgorde' });
  await order.selectOption({ label: 'Nieuwste eerst' });

  await page.goBack();
  await expect(order).toHaveValue('best');
  await page.goBack();
  await expect(year).not.toBeChecked();
  await expect(motions).toBeChecked();
  await page.goBack();
  await expect(motions).not.toBeChecked();
  await expect(archive.box).toHaveValue('onderhoud dijk');
  await page.goForward();
  await page.goForward();
  await expect(year).toBeChecked();
  await expect(motions).toBeChecked();
  await expect(archive.box).toHaveValue('onderhoud dijk');
  for (let steps = 0; steps < 2; steps += 1) await page.goBack();
  await expect(motions).not.toBeChecked();
  await page.goBack();
  await archive.expectWhole('Overzicht');
});

test('Back comes back to the part of the archive that was shown, and from a saved search to the question before', async ({
  page,
}) => {
  const archive = new ArchivePage(page);
  await archive.goTo('/archief', 'Archief');
  await archive.choose({ name: 'dijken.jsonl', content: lines(others(45, 'dijk')).join('\n') });
  await expect(archive.lead).toContainText('45 stukken');
  await archive.part('Zoeken');
  await archive.ask('onderhoud');
  await archive.main.getByRole('button', { name: 'Zoekopdracht bewaren' }).click();
  await page.keyboard.press('Enter');
  const saved = archive.main.getByRole('link', { name: 'onderhoud', exact: true });
  await expect(saved).toBeVisible();
  await archive.ask('dijk 7');
  await saved.click();
  await expect(archive.box).toHaveValue('onderhoud');
  await page.goBack();
  await expect(archive.box).toHaveValue('dijk 7');
  await archive.part('Genoemd in dit dossier');
  await expect(archive.box).toBeHidden();
  await page.goBack();
  await expect(archive.box).toHaveValue('dijk 7');
});

test('Back takes a filter of a list away, and leaves what was typed', async ({ page }) => {
  const list = new AppFrame(page);
  await list.goTo('/overzicht', 'Overzicht');
  await list.navigation.getByRole('link', { name: 'Aanbevelingen' }).click();
  await list.expectWhole('Aanbevelingen');
  const words = list.main.getByRole('searchbox');
  await words.pressSequentially('digitale', { delay: 40 });
  const filter = list.main.getByRole('combobox').first();
  await filter.focus();
  await filter.selectOption({ index: 1 });
  await expect(filter).not.toHaveValue('');
  await page.goBack();
  await expect(filter).toHaveValue('');
  await expect(words).toHaveValue('digitale');
  await page.goBack();
  await list.expectWhole('Overzicht');
});
