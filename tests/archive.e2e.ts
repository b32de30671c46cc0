import { ArchivePage } from './pages/ArchivePage';
import { FormDialog } from './pages/FormDialog';
import { expect, test } from './support/test';

const motion = {
  Id: 'motie-1',
  Nummer: '2022Z21953',
  Soort: 'Motie',
  Titel: 'Begroting Binnenlandse Zaken',
  Onderwerp: 'Motie van het lid Bontenbal c.s. over een adviesaanvraag aan de WRR over technologie',
  GestartOp: '2022-11-14T00:00:00+01:00',
  Volgnummer: 72,
  Vergaderjaar: '2022-2023',
  Afgedaan: true,
  Kabinetsappreciatie: 'Oordeel Kamer',
  Kamerstukdossier: [{ Nummer: 36200, Toevoeging: 'VII' }],
};
const letter = {
  Id: 'brief-1',
  Nummer: '2023Z03199',
  Soort: 'Brief regering',
  Titel: 'Informatie- en communicatietechnologie (ICT)',
  Onderwerp:
    'Reactie op de motie van het lid Bontenbal c.s. over een adviesaanvraag aan de WRR (Kamerstuk 36200-VII-72)',
  GestartOp: '2023-02-22T00:00:00+01:00',
  Afgedaan: true,
};

function others(count: number, prefix: string) {
  return Array.from({ length: count }, (_, at) => ({
    Id: `${prefix}-${at}`,
    Nummer: `2021Z${String(at).padStart(5, '0')}`,
    Soort: 'Motie',
    Titel: 'Water',
    Onderwerp: `Motie van het lid Test over dijk ${at} en het onderhoud ervan`,
    GestartOp: '2021-03-01T00:00:00+01:00',
  }));
}

const lines = (records: readonly object[]) => records.map((record) => JSON.stringify(record));
const sample = [...lines([motion, letter, ...others(28, 'ander')]), '{"Nummer": "2021Z'].join('\n');

test('fills the archive from a file, finds, follows a letter, and takes a motion into the dossier', async ({
  page,
}) => {
  const archive = new ArchivePage(page);
  await archive.goTo('/archief', 'Archief');
  await expect(archive.main).toContainText('Het archief is nog leeg.');
  await archive.choose({ name: 'proef.jsonl', content: sample });
  await expect(archive.main).toContainText('Klaar. 30 nieuw · 1 apart gezet.');
  await expect(archive.lead).toContainText(
    '30 stukken: 29 moties en één brief'.replace('één', '1'),
  );
  await archive.main.getByText('proef.jsonl: 1 stuk apart gezet').click();
  const problems = archive.main.getByRole('table', { name: '1 stuk apart gezet' });
  await expect(problems).toContainText('31');
  await expect(problems).toContainText('Geen geldige JSON, of afgebroken');

  await archive.part('Zoeken');
  await archive.ask('Bontembal');
  await expect(archive.results).toHaveCount(2);
  await archive.ask('36 200 vii nr. 72');
  await expect(archive.results.first()).toContainText('Motie van het lid Bontenbal');
  await archive.results.first().click();
  await expect(archive.title(motion.Onderwerp)).toBeVisible();

  const certain = archive.record.getByRole('list', { name: 'Zeker' });
  await certain.getByRole('link', { name: /^Reactie op de motie/u }).click();
  await expect(archive.title(letter.Onderwerp)).toBeVisible();
  await archive.record.getByRole('link', { name: /^Motie van het lid Bontenbal/u }).click();
  await expect(archive.title(motion.Onderwerp)).toBeVisible();
});

test('takes a public record into the dossier with one key, and takes that back', async ({
  page,
}) => {
  const archive = new ArchivePage(page);
  await archive.goTo('/archief', 'Archief');
  await archive.choose({ name: 'dijken.jsonl', content: lines(others(3, 'dijk')).join('\n') });
  await archive.part('Zoeken');
  await archive.ask('dijk 2');
  await archive.results.first().focus();
  await page.keyboard.press('o');
  const form = new FormDialog(page, 'Motie in het dossier opnemen');
  await form.field('Titel').fill('Motie-Test over dijk 2');
  await form.dialog.getByRole('button', { name: 'Opnemen' }).click();
  await expect(form.dialog).toBeHidden();
  await archive.expectSaved();
  await archive.goTo('/moties', 'Moties');
  await expect(archive.main.getByRole('link', { name: 'Motie-Test over dijk 2' })).toBeVisible();
  await archive.undo.click();
  await expect(archive.main.getByRole('link', { name: 'Motie-Test over dijk 2' })).toHaveCount(0);
});

test('goes on with the same file after an import was stopped', async ({ page }) => {
  const archive = new ArchivePage(page);
  const content = lines(others(60_000, 'veel')).join('\n');
  await archive.goTo('/archief', 'Archief');
  await archive.choose({ name: 'veel.jsonl', content });
  await archive.main.getByRole('button', { name: 'Stoppen' }).click();
  await expect(archive.main).toContainText('Kies ‘veel.jsonl’ opnieuw om verder te gaan');
});
