import type { Page } from '@playwright/test';
import { ArchivePage } from './pages/ArchivePage';
import { openElsewhere } from './support/dossier';
import { manyLetters } from './support/manyLetters';
import { expect, test } from './support/test';

/** How many windows compare letters with motions, and how many wait for that. */
function comparing(page: Page): Promise<{ held: number | undefined; pending: number | undefined }> {
  return page.evaluate(async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    const [has, waits] = [held, pending].map((locks) =>
      locks.filter(({ name }) => name === 'gevolg-archief-vergelijken'),
    );
    return { held: has?.length, pending: waits?.length };
  });
}

/** Has the window compare at its ease: it leaves the thread alone after each few hundred letters, and then for longer. */
async function slowDown(page: Page): Promise<void> {
  const find = () => page.workers().find((worker) => worker.url().includes('/archiveFindings'));
  await expect.poll(find).toBeDefined();
  await find()?.evaluate(() => {
    const inTime = self.setTimeout.bind(self);
    Object.assign(self, { setTimeout: (work: () => void) => inTime(work, 1500) });
  });
}

const stopped = 'Het vergelijken van brieven en moties is gestopt';

test.beforeEach(async ({ page }) => {
  test.slow();
  const archive = new ArchivePage(page);
  await archive.goTo('/archief', 'Archief');
  await archive.choose(manyLetters);
  await expect(archive.lead).toContainText('5.001 stukken', { timeout: 60_000 });
});

test('letters are compared in one window, which another follows and takes over from', async ({
  context,
}) => {
  const first = new ArchivePage(await openElsewhere(context, '/archief/2022Z21953'));
  await slowDown(first.page);
  const second = new ArchivePage(await openElsewhere(context, '/archief/2022Z21953'));
  await expect(second.record).toContainText(/van 5\.000 brieven/u);
  expect(await comparing(second.page)).toEqual({ held: 1, pending: 1 });
  await first.page.close();
  await expect.poll(() => comparing(second.page)).toEqual({ held: 1, pending: 0 });
  await expect(second.record.getByRole('list', { name: 'Waarschijnlijk' })).toBeVisible({
    timeout: 60_000,
  });
});

test('what one window gives up is given up in the other, until the archive is emptied', async ({
  page,
  context,
}) => {
  const archive = new ArchivePage(page);
  const other = new ArchivePage(await openElsewhere(context, '/archief'));
  await slowDown(other.page);
  await expect(other.main).toContainText(/van 5\.000 brieven/u);
  await other.main.getByRole('button', { name: 'Vergelijken stoppen' }).click();
  for (const window of [archive, other]) await expect(window.main).toContainText(stopped);
  await archive.main.getByRole('button', { name: 'Archief leegmaken' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leegmaken' }).click();
  for (const window of [archive, other]) {
    await expect(window.main).toContainText('Het archief is nog leeg.');
    await expect(window.main).not.toContainText(stopped);
  }
});
