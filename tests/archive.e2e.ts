import { writeFile } from 'node:fs/promises';
import { ArchivePage } from './pages/ArchivePage';
import { FormDialog } from './pages/FormDialog';
import { fillWithDikes, lines, others } from './support/manyMotions';
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

const sample = [...lines([motion, letter, ...others(28, 'ander')]), '{"Nummer": "2021Z'].join('\n');

test('fills the archive from a file, finds, follows a letter, and takes a motion into the dossier', async ({
  page,
}) => {
  const archive = new ArchivePage(page);
  await archive.goTo('/archief', 'Archief');
  await expect(archive.main).toContainText('Het archief is nog leeg.');
  await archive.choose({ name: 'proef.jsonl', content: sample });
  await expect(archive.main).toContainText('Klaar. 30 nieuw · 1 apart gezet.');
  await expect(archive.lead).toContainText('30 stukken: 29 moties en 1 brief');
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

test('goes on with the same file after an import was stopped', async ({ page }, testInfo) => {
  const archive = new ArchivePage(page);
  const path = testInfo.outputPath('veel.jsonl');
  await writeFile(path, lines(others(60_000, 'veel')).join('\n'));
  await archive.goTo('/archief', 'Archief');
  await archive.choosePath(path);
  await archive.main.getByRole('button', { name: 'Stoppen' }).click();
  await expect(archive.main).toContainText('Kies ‘veel.jsonl’ opnieuw om verder te gaan');
  await page.reload();
  await expect(archive.main).toContainText('‘veel.jsonl’ is nog niet helemaal toegevoegd');
  await archive.choosePath(path);
  // What was read before it stopped is told apart; a fast stop comes before anything was.
  await expect(archive.main).toContainText(
    /Klaar\. (?:60\.000 nieuw\.|[\d.]+ nieuw\. Daarvóór, tot het toevoegen stopte: [\d.]+ nieuw\.)/u,
    { timeout: 40_000 },
  );
  const imports = archive.main.getByRole('table', { name: 'Eerder toegevoegd' });
  await expect(imports.getByRole('row')).toHaveCount(2);
});

test('goes on where it was when the page was closed in the middle of an import of two files', async ({
  page,
  context,
}, testInfo) => {
  const files = ['eerste', 'tweede'].map((name) => testInfo.outputPath(`${name}.jsonl`));
  const [first = '', second = ''] = files;
  await writeFile(first, lines(others(45_000, 'een')).join('\n'));
  await writeFile(second, lines([motion, letter, ...others(10_000, 'twee')]).join('\n'));
  const before = new ArchivePage(page);
  await before.goTo('/archief', 'Archief');
  await before.choosePath(...files);
  // Something was written, and not all.
  await expect(before.main).toContainText(/[234]\d\.\d{3} stukken gelezen/u, { timeout: 40_000 });
  await page.close();

  const archive = new ArchivePage(await context.newPage());
  await archive.goTo('/archief', 'Archief');
  await expect(archive.main).toContainText('‘eerste.jsonl’ is nog niet helemaal toegevoegd');
  await expect(archive.main).toContainText('Nog niet gelezen: ‘tweede.jsonl’');
  await archive.main.getByRole('button', { name: 'Verder gaan' }).click();
  await archive.choosePath(...files);
  await expect(archive.main).toContainText(
    /Klaar\. [\d.]+ nieuw\. Daarvóór, tot het toevoegen stopte: [1-4]\d\.\d{3} nieuw\./u,
    { timeout: 60_000 },
  );
  await expect(archive.lead).toContainText('55.002 stukken: 55.001 moties en 1 brief');
  await archive.main.getByRole('button', { name: 'Zoeken in het archief' }).click();
  for (const question of ['dijk 44999', '36200-VII-72']) {
    await archive.ask(question);
    await expect(archive.main).toContainText(/[12] resulta(?:at|ten)/u);
  }
  await expect(archive.results.first()).toContainText('Bontenbal');
});

test('asks for years as people write them, and says what there is where no record has a value', async ({
  page,
}) => {
  const archive = new ArchivePage(page);
  await fillWithDikes(archive);
  await archive.ask('dijk jaar:>2020');
  await expect(archive.main.getByRole('status').filter({ hasText: '45 resultaten' })).toBeVisible();
  await archive.ask('dijk jaar:2015-2020');
  await expect(archive.main).toContainText('Niets gevonden');
  await archive.ask('dijk soort:amendement');
  await expect(archive.main).toContainText(
    'Geen stuk heeft ‘amendement’ als soort. Wel komt voor: ‘Motie’.',
  );
});

test('asks before a half-filled form goes with its page, and leads with the key to what was taken', async ({
  page,
}) => {
  const archive = new ArchivePage(page);
  await fillWithDikes(archive);
  await archive.ask('onderhoud');
  const first = archive.results.first();
  const subject = (await first.textContent()) ?? '';
  await first.click();
  await expect(archive.title(subject)).toBeVisible();
  await page.keyboard.press('o');
  const form = new FormDialog(page, 'Motie in het dossier opnemen');
  await form.field('Titel').fill('Half ingevuld');
  await page.goBack();
  await page.getByRole('button', { name: 'Verder invullen' }).click();
  await expect(form.field('Titel')).toHaveValue('Half ingevuld');
  await expect(page).toHaveURL(/archief\/2021Z\d+/u);
  await form.dialog.getByRole('button', { name: 'Opnemen' }).click();
  await expect(form.dialog).toBeHidden();
  await page.goBack();
  await expect(first).toBeFocused();
  await page.keyboard.press('o');
  await expect(archive.title('Half ingevuld')).toBeVisible();
  await page.goBack();
  await expect(archive.box).toHaveValue('onderhoud');
});
