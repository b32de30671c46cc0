import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppFrame } from './pages/AppFrame';
import { ArchivePage } from './pages/ArchivePage';
import { ItemPage } from './pages/ItemPage';
import { itemRoutes } from './support/routes';
import { expect, test } from './support/test';

const file = path.resolve(import.meta.dirname, '../dist-single/gevolg.html');
const address = pathToFileURL(file).href;

// All that is asked for comes from the file itself.
test.use({ baseURL: address });

const { path: itemPath, title } = itemRoutes[3];

test('works from one file without a server, and says what it can’t do', async ({ page }) => {
  test.slow();
  expect(existsSync(file), 'npm run build:single comes first').toBe(true);
  await page.goto(`${address}#${itemPath}`);
  await new AppFrame(page).expectWhole(title);
  await expect(page.getByText(/Gevolg is geopend als los bestand/u)).toBeVisible();
  await page.getByRole('button', { name: 'Begrepen' }).click();

  const item = new ItemPage(page);
  const form = await item.openStatus('Status', 'Niet beoordeeld');
  await form.dialog.getByRole('radio', { name: 'In verkenning', exact: true }).check();
  await form.saveAndClose();
  await page.reload();
  await expect(item.badge('Status', 'In verkenning')).toBeVisible();
});

test('keeps and searches the archive from one file', async ({ page }) => {
  test.slow();
  await page.goto(`${address}#/archief`);
  const archive = new ArchivePage(page);
  await archive.expectWhole('Archief');
  const subject = 'Motie van het lid Test over het onderhoud van dijken';
  const record = {
    Id: 'm',
    Nummer: '2021Z00001',
    Soort: 'Motie',
    Titel: 'Water',
    Onderwerp: subject,
  };
  await archive.choose({ name: 'moties.jsonl', content: JSON.stringify(record) });
  await expect(archive.main).toContainText('Klaar. 1 nieuw.');
  await archive.part('Zoeken');
  await archive.ask('dijk');
  await expect(archive.results).toHaveCount(1);
});

test('offers no backups to a folder, as it is there to try out', async ({ page }) => {
  await page.goto(`${address}#/instellingen`);
  await expect(page.getByText(/In het losse bestand worden geen reservekopieën/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Map kiezen…' })).toHaveCount(0);
});
