import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppFrame } from './pages/AppFrame';
import { ArchivePage } from './pages/ArchivePage';
import { BackupSection } from './pages/BackupSection';
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

test('makes no script, worker or markup of a text that is not its own', async ({
  page,
  problems,
}) => {
  await page.goto(`${address}#/instellingen`);
  await new AppFrame(page).expectWhole('Instellingen');
  const refused = await page.evaluate(() => {
    const blob = new Blob(['postMessage(1)'], { type: 'text/javascript' });
    const attempts: Record<string, () => unknown> = {
      worker: () => new Worker(URL.createObjectURL(blob)),
      markup: () => {
        document.createElement('div').innerHTML = '<b>x</b>';
      },
      parser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
    };
    return Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [];
      } catch {
        return [name];
      }
    });
  });
  expect(refused).toEqual(['worker', 'markup', 'parser']);
  // The console tells of each of them, as it should.
  expect(problems.length).toBeGreaterThanOrEqual(3);
  problems.length = 0;
});

test('makes a backup and puts it back, and takes a form back after a reload', async ({ page }) => {
  test.slow();
  await page.goto(`${address}#/instellingen`);
  const backup = new BackupSection(page);
  await backup.expectWhole('Instellingen');
  await expect(page.getByText(/Er is geen automatische momentopname/u)).toBeVisible();
  const { name, bytes } = await backup.make();
  expect(name).toMatch(/\.gevolg$/u);
  await page.goto(`${address}#${itemPath}`);
  const item = new ItemPage(page);
  await item.expectWhole(title);
  const form = await item.openStatus('Status', 'Niet beoordeeld');
  await form.dialog.getByRole('radio', { name: 'In verkenning', exact: true }).check();
  await page.reload();
  await expect(page.getByText(/iets ingevuld dat nog niet is opgeslagen/u)).toBeVisible();
  await item.openStatus('Status', 'Niet beoordeeld');
  await expect(
    form.dialog.getByRole('radio', { name: 'In verkenning', exact: true }),
  ).toBeChecked();
  await form.saveAndClose();
  await page.goto(`${address}#/instellingen`);
  await backup.chooseFile(bytes);
  await backup.confirm();
  await page.goto(`${address}#${itemPath}`);
  await expect(item.badge('Status', 'Niet beoordeeld')).toBeVisible();
});

test('offers no backups to a folder, as it is there to try out', async ({ page }) => {
  await page.goto(`${address}#/instellingen`);
  await expect(page.getByText(/In het losse bestand worden geen reservekopieën/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Map kiezen…' })).toHaveCount(0);
});
