import { ArchivePage } from './pages/ArchivePage';
import { FormDialog } from './pages/FormDialog';
import { ItemPage } from './pages/ItemPage';
import { RecordPage } from './pages/RecordPage';
import { SettingsPage } from './pages/SettingsPage';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';
import { threeMotions } from './support/threeMotions';

const asEvidence = 'Als onderbouwing opnemen';
const asShift = 'Als uitstel opnemen';

async function choose(form: FormDialog, field: 'Dekking' | 'Stadium', option: string) {
  await form.dialog.getByRole('combobox', { name: field }).selectOption(option);
}

test.beforeEach(async ({ page }) => {
  test.slow();
  await openApp(page, '/instellingen');
  const settings = new SettingsPage(page);
  await settings.button('Leeg dossier beginnen').click();
  await settings.expectMessage('Het eigen dossier is geopend.');
  const archive = new ArchivePage(page);
  await archive.goTo('/archief', 'Archief');
  const content = threeMotions.map((record) => JSON.stringify(record)).join('\n');
  await archive.choose({ name: 'stukken.jsonl', content });
  await expect(archive.main).toContainText('Klaar.');
});

test('follows a motion to the letter that names it, which counts once what it answers is said', async ({
  page,
}) => {
  const record = new RecordPage(page);
  const item = new ItemPage(page);
  await record.open('2022Z21953', /Bontenbal/u);
  await record.take('Motie in het dossier opnemen');
  await expect(record.linked('Zeker')).toHaveCount(1);
  await expect(record.letter('2023Z03199')).toContainText('noemt Bontenbal');

  await record.inDossier.click();
  await item.expectWhole(/Bontenbal/u);
  await expect(item.article).toContainText('Niet te beoordelen');
  const request = await item.openForm('Verzoek toevoegen', 'Nieuw verzoek');
  await request.field('Wat wordt gevraagd').fill('Advies vragen aan de WRR');
  await request.saveAndClose();

  await record.open('2022Z21953', /Bontenbal/u);
  const form = await record.use('2023Z03199', asEvidence);
  await form.dialog.getByRole('checkbox', { name: /Advies vragen/u }).check();
  await choose(form, 'Dekking', 'Deels');
  await choose(form, 'Stadium', 'Aangekondigd');
  await form.saveAndClose();
  await expect(record.letter('2023Z03199')).toContainText('Deze brief is al opgenomen bij:');
  await record.inDossier.click();
  await item.expectWhole(/Bontenbal/u);
  // What is announced does not answer yet.
  await expect(item.part('Verzoeken en onderbouwing')).toContainText('22-02-2023');
  await expect(item.article).not.toContainText('Deels beantwoord');
  await expect(item.entry('Reactie op de motie')).not.toHaveCount(0);
});

test('takes two postponements and the delivery of a motion from its letters, and takes them back', async ({
  page,
}) => {
  const record = new RecordPage(page);
  const item = new ItemPage(page);
  await record.open('2023Z13357', /Gündogan/u);
  await record.take('Motie in het dossier opnemen');
  await expect(record.linked('Waarschijnlijk')).toHaveCount(3);
});

test('shows letters that do not speak of a motion as likely, with the reason', async ({ page }) => {
  const record = new RecordPage(page);
  await record.open('2024Z10238', /Kathmann/u);
  await expect(record.record).toContainText('Geen brief in het archief noemt het nummer');
  for (const number of ['2024Z10691', '2025Z05246']) {
    await expect(record.letter(number)).toContainText('zelfde woorden: verduurzaming, digitale');
    await expect(record.letter(number)).toContainText('zelfde Kamerstukdossier');
  }
  await record.take('Motie in het dossier opnemen');
  const form = await record.use('2024Z10691', asEvidence);
  await choose(form, 'Dekking', 'Niet');
  await choose(form, 'Stadium', 'Geleverd');
  await form.saveAndClose();
  await record.undo.click();
  await expect(record.letter('2024Z10691')).not.toContainText('al opgenomen');
});
