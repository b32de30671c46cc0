import { ItemPage } from './pages/ItemPage';
import { OverviewPage } from './pages/OverviewPage';
import { openApp } from './support/dossier';
import { expect, test } from './support/test';

const title = 'Heldere doelen voor minder digitale afhankelijkheid';
const address = '/aanbevelingen/rathenau-1-1-doelstellingen';
const ambition = 'Afbouwen van digitale afhankelijkheid';
const reason = 'De minister noemt het in het debat van 12 november.';
const untouched = '2 aanbevelingen: 2 niet beoordeeld';
const explored = '2 aanbevelingen: 1 in verkenning en 1 niet beoordeeld';

test('changes a status with the keyboard, finds it everywhere after a reload, takes it back and brings it back', async ({
  page,
}) => {
  await openApp(page, address);
  const item = new ItemPage(page);
  const overview = new OverviewPage(page);
  const { keyboard } = page;

  await test.step('fill in the form without a mouse', async () => {
    const form = await item.openStatus('Status', 'Niet beoordeeld');
    await expect(form.dialog.getByRole('radio', { name: 'Niet beoordeeld' })).toBeFocused();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await expect(form.dialog.getByRole('radio', { name: 'In verkenning' })).toBeChecked();
    await keyboard.press('Tab');
    await expect(form.field('Geldt vanaf')).toBeFocused();
    await expect(form.field('Geldt vanaf')).toHaveValue('21-11-2026');
    await keyboard.press('Tab');
    await keyboard.type(reason);
    await keyboard.press('Tab');
    await keyboard.type('beter digitaal');
    const options = page.getByRole('option', { name: /Naar een beter digitaal Nederland/u });
    await expect(options.first()).toBeVisible();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await form.field('Bladzijde').focus();
    await keyboard.type('5');
    await keyboard.press('Enter');
    await expect(form.dialog).toBeHidden();
  });

  await test.step('see that it is on disk, and go on from the same place', async () => {
    await item.expectSaved();
    await expect(item.badge('Status', 'In verkenning')).toBeFocused();
  });

  await test.step('find it after a reload', async () => {
    await page.reload();
    await item.expectWhole(title);
    await expect(item.badge('Status', 'In verkenning')).toBeVisible();
    const entry = item.entry('In verkenning');
    await expect(entry).toContainText(reason);
    await expect(entry).toContainText('Naar een beter digitaal Nederland, p. 5');
  });

  await test.step('find it on the overview and with its ambition', async () => {
    await overview.open();
    await expect(overview.ambition(ambition)).toContainText(explored);
    await expect(overview.latestChange).toContainText('Niet beoordeeld → In verkenning');
    await expect(overview.latestChange).toContainText(reason);
    await overview.goTo('/ambities', 'Ambities');
    await expect(overview.main.getByRole('region', { name: ambition })).toContainText(explored);
    await overview.goTo('/ambities/ambitie-1-digitale-afhankelijkheid', new RegExp(ambition, 'u'));
    await expect(overview.main.getByRole('article').last()).toContainText('In verkenning');
  });

  await test.step('take it back and bring it back', async () => {
    await overview.open();
    await keyboard.press('Control+z');
    await expect(overview.ambition(ambition)).toContainText(untouched);
    await expect(overview.redo).toBeEnabled();
    await keyboard.press('Control+Shift+Z');
    await expect(overview.ambition(ambition)).toContainText(explored);
    await expect(overview.redo).toBeDisabled();
  });

  await test.step('keep each of the three in the history', async () => {
    await item.goTo(address, title);
    await expect(item.entry('Ongedaan gemaakt')).not.toHaveCount(0);
    await expect(item.badge('Status', 'In verkenning')).toBeVisible();
    await overview.undo.click();
    await expect(item.badge('Status', 'Niet beoordeeld')).toBeVisible();
    await page.reload();
    await expect(item.badge('Status', 'Niet beoordeeld')).toBeVisible();
  });
});

test('offers to take a change back right after saving', async ({ page }) => {
  await openApp(page, address);
  const item = new ItemPage(page);
  const form = await item.openStatus('Status', 'Niet beoordeeld');
  await form.dialog.getByRole('radio', { name: 'In uitvoering' }).check();
  await form.saveAndClose();
  const message = item.notice(/‘In uitvoering’ opgeslagen/u);
  await message.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(item.badge('Status', 'Niet beoordeeld')).toBeVisible();
});

test('says that something was looked at without changing its status', async ({ page }) => {
  await openApp(page, address);
  const item = new ItemPage(page);
  await expect(item.article).toContainText('Nog niet nagekeken');
  const name = 'Vastleggen dat dit is nagekeken';
  const form = await item.openForm(name, name);
  await form.saveAndClose();
  await expect(item.article).toContainText('Nagekeken op 21 november 2026');
  await expect(item.badge('Status', 'Niet beoordeeld')).toBeVisible();
});

test('does not close a recommendation without delivery until reason and source are given, and keeps what was typed', async ({
  page,
}) => {
  await openApp(page, address);
  const item = new ItemPage(page);
  const form = await item.openStatus('Status', 'Niet beoordeeld');
  await form.dialog.getByRole('radio', { name: 'Niet overgenomen' }).check();
  await expect(form.dialog).toContainText('afgesloten zonder dat het is opgeleverd');
  await form.field('Geldt vanaf').fill('1 november 2026');
  await form.field('Bladzijde').fill('12');
  await form.save();

  await expect(form.refusal).toContainText('Nog niet opgeslagen');
  await expect(form.dialog).toContainText('De reden ontbreekt.');
  await expect(form.dialog).toContainText('De bron ontbreekt.');
  await expect(form.field('Reden')).toBeFocused();
  await expect(form.field('Geldt vanaf')).toHaveValue('1 november 2026');
  await expect(form.field('Bladzijde')).toHaveValue('12');
  await expect(form.dialog.getByRole('radio', { name: 'Niet overgenomen' })).toBeChecked();

  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', { name: 'Sluiten zonder op te slaan?' });
  await question.getByRole('button', { name: 'Verder invullen' }).click();
  await expect(form.field('Bladzijde')).toHaveValue('12');

  await form.field('Reden').fill('Het kabinet wijst de aanbeveling af.');
  await form.dialog.getByText('Webadres, andere bron of passage').click();
  await form.field('Andere bron').fill('Debat van 12 november 2026');
  await form.saveAndClose();
  await expect(item.badge('Status', 'Niet overgenomen')).toBeVisible();
  await expect(item.entry('Niet overgenomen')).toContainText('Debat van 12 november 2026');
});

test('offers to take back only what can still be taken back', async ({ page }) => {
  await openApp(page, address);
  const item = new ItemPage(page);
  const undo = page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' });
  const set = async (from: string, to: string) => {
    const form = await item.openStatus('Status', from);
    await form.dialog.getByRole('radio', { name: to }).check();
    await form.saveAndClose();
    await expect(item.badge('Status', to)).toBeVisible();
  };

  await test.step('a later change of the same item takes the place of the notice', async () => {
    await set('Niet beoordeeld', 'In verkenning');
    await expect(item.notice(/‘In verkenning’ opgeslagen/u)).toBeVisible();
    await set('In verkenning', 'In uitvoering');
    await expect(item.notice(/‘In uitvoering’ opgeslagen/u)).toBeVisible();
    await expect(item.notice(/‘In verkenning’ opgeslagen/u)).toHaveCount(0);
    await expect(undo).toHaveCount(1);
  });

  await test.step('so does taking it back in another way', async () => {
    await page.keyboard.press('Control+z');
    await expect(item.badge('Status', 'In verkenning')).toBeVisible();
    await expect(item.notice(/^Teruggedraaid: status van Heldere doelen/u)).toBeVisible();
    await expect(undo).toHaveCount(0);
  });
});
