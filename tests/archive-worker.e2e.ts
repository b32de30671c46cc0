import type { Page } from '@playwright/test';
import { ArchivePage } from './pages/ArchivePage';
import { openElsewhere } from './support/dossier';
import { manyLetters } from './support/manyLetters';
import { expect, test } from './support/test';

/** The worker that searches, or the one that compares, as it runs now. */
function workerOf(page: Page, script: 'archive.worker' | 'archiveFindings.worker') {
  return page.workers().find((worker) => worker.url().includes(`/${script}`));
}

test('tells that the worker of the archive could not be loaded, and starts another', async ({
  page,
}) => {
  const script = /archive\.worker.*\.js$/u;
  await page.route(script, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'null.x' }),
  );
  const archive = new ArchivePage(page);
  await archive.goTo('/archief', 'Archief');
  await expect(archive.main.getByRole('alert')).toContainText('geeft geen antwoord');
  await page.unroute(script);
  await archive.main.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(archive.main).toContainText('Het archief is nog leeg.');
});

test('tells that the worker was ended while it compared, and compares again', async ({ page }) => {
  test.slow();
  const archive = new ArchivePage(page);
  await archive.goTo('/archief', 'Archief');
  await archive.choose(manyLetters);
  await expect(archive.lead).toContainText('5.001 stukken', { timeout: 60_000 });
  await page.evaluate(() => {
    location.hash = '/archief/2022Z21953';
  });
  await expect.poll(() => workerOf(page, 'archiveFindings.worker')).toBeDefined();
  await workerOf(page, 'archiveFindings.worker')?.evaluate(() => self.close());
  const alert = archive.record.getByRole('alert');
  await expect(alert).toContainText('Het vergelijken is afgebroken');
  await alert.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(archive.record.getByRole('list', { name: 'Waarschijnlijk' })).toBeVisible({
    timeout: 60_000,
  });
});

test('shows nothing of an archive that another tab empties while links are compared', async ({
  page,
  context,
}) => {
  test.slow();
  const archive = new ArchivePage(page);
  await archive.goTo('/archief', 'Archief');
  await archive.choose(manyLetters);
  await expect(archive.lead).toContainText('5.001 stukken', { timeout: 60_000 });
  const other = new ArchivePage(await openElsewhere(context, '/archief/2022Z21953'));
  await expect.poll(() => workerOf(other.page, 'archiveFindings.worker')).toBeDefined();
  await archive.main.getByRole('button', { name: 'Archief leegmaken' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leegmaken' }).click();
  await expect(archive.main).toContainText('Het archief is nog leeg.');
  await expect(other.record).toContainText('Niet in het archief', { timeout: 30_000 });
  await expect(other.results).toHaveCount(0);
});
