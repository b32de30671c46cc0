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

async function addRequest(item: ItemPage, what: string) {
  const form = await item.openForm('Verzoek toevoegen', 'Nieuw verzoek');
  await form.field('Wat wordt gevraagd').fill(what);
  await form.saveAndClose();
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
  await addRequest(item, 'Advies vragen aan de WRR');

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
  await expect(item.part('Verzoeken en onderbouwing')).toContainText(/Open\s*aangekondigd/u);
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

  await test.step('record what it asks', async () => {
    await record.inDossier.click();
    await item.expectWhole(/Gündogan/u);
    await addRequest(item, 'Onderzoek naar risico’s van sociale media');
    await record.open('2023Z13357', /Gündogan/u);
  });

  await test.step('record the term first, from beside the letter', async () => {
    const early = record.letter('2024Z02819');
    await expect(early).toContainText('staat nog geen termijn. Leg die eerst vast');
    await early.getByRole('button', { name: /^Termijn toevoegen aan/u }).click();
    const form = new FormDialog(page, 'Nieuwe termijn');
    await form.fillIn({
      'Wat wordt verwacht': 'Onderzoek naar sociale media',
      'Eerste termijn': 'voor het einde van 2023',
      'Gezegd op': '6 juli 2023',
      'Gezegd door': 'Tweede Kamer',
    });
    await form.saveAndClose();
    await expect(early).not.toContainText('Leg die eerst vast');
  });

  await test.step('take each letter as what it is', async () => {
    const first = await record.use('2024Z02819', asShift);
    await expect(first.dialog).toContainText('noemt geen nieuwe termijn');
    await expect(first.field('Gezegd op')).toHaveValue('21-02-2024');
    await first.field('Nieuwe termijn').fill('medio 2024');
    await first.saveAndClose();
    await expect(record.letter('2024Z02819')).toContainText('naar ‘medio 2024’');
    const second = await record.use('2024Z12421', asShift);
    await second.field('Nieuwe termijn').fill('na het zomerreces');
    await second.saveAndClose();
    const delivery = await record.use('2024Z16365', asEvidence);
    await choose(delivery, 'Dekking', 'Geheel');
    await choose(delivery, 'Stadium', 'Geleverd');
    await delivery.saveAndClose();
    await expect(record.letter('2024Z16365')).toContainText('dekt: geheel, geleverd');
  });

  await record.inDossier.click();
  await item.expectWhole(/Gündogan/u);
  const terms = item.part('Termijnen');
  await test.step('the motion is answered, late, and the logbook tells of what was done', async () => {
    await expect(item.article).toContainText('Beantwoord op 18 oktober 2024.');
    await expect(item.article).toContainText('292 dagen na de eerste termijn');
    for (const words of ['voor het einde van 2023', 'medio 2024', 'na het zomerreces']) {
      await expect(terms).toContainText(words);
    }
    await expect(item.entry(/^.*Onderbouwing toegevoegd: Literatuurscan/su)).toHaveCount(1);
    await expect(item.entry('Uitstel toegevoegd: na het zomerreces')).toHaveCount(1);
  });

  await test.step('take back the delivery, and the second postponement', async () => {
    await item.undo.click();
    await expect(item.part('Verzoeken en onderbouwing')).not.toContainText('Literatuurscan');
    await expect(item.article).not.toContainText('Beantwoord op');
    await item.undo.click();
    await expect(terms).not.toContainText('na het zomerreces');
    await expect(terms).toContainText('medio 2024');
    await expect(item.entry(/Ongedaan gemaakt/u)).toHaveCount(2);
  });
});

test('shows letters that do not speak of a motion as likely, with the reason', async ({ page }) => {
  const record = new RecordPage(page);
  await record.open('2024Z10238', /Kathmann/u);
  await expect(record.record).toContainText(
    'Geen brief in het archief noemt met zekerheid het nummer',
  );
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
