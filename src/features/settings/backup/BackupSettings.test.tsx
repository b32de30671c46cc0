import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { stampSchema } from '@/domain/journal/hlc';
import { makeBackup } from '@/queries/backup/makeBackup';
import { previewRestore } from '@/queries/backup/useRestore';
import { openDossierDatabase } from '@/storage/database/database';
import { bundleFile, makeBundle, makeEntries } from '@/testing/bundles';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { ToastHost } from '@/ui/toast/ToastHost';
import { BackupSettings } from './BackupSettings';
import { SetApartList } from './SetApartList';

async function draw(file: Uint8Array<ArrayBuffer>) {
  const services = await makeTestServices({ records: [makeStudy('eigen-studie')] });
  render(
    <>
      <BackupSettings />
      <ToastHost />
    </>,
    { wrapper: makeWrapper(services) },
  );
  const chooser = await screen.findByLabelText('Reservekopie terugzetten…', { selector: 'input' });
  await userEvent.upload(chooser, new File([file], 'kopie.gevolg'));
  const dialog = await screen.findByRole('dialog', { name: 'Reservekopie terugzetten' });
  return { services, dialog: within(dialog) };
}

describe('making a backup', () => {
  it('names what could not be read, keeps it in the file, and gives it back from there', async () => {
    const database = openDossierDatabase('reservekopie-apart');
    const store = makeTestStore({ database });
    const services = await makeTestServices({
      stores: { eigen: store },
      records: [makeStudy('a')],
    });
    const odd = { id: 'vreemd', stamp: 'gisteren', words: 'wat er staat' };
    await database.journal.put(odd);
    const made = await makeBackup(services, 'eigen');
    if (!made.ok) throw new Error(made.error.code);
    expect(made.value.setApart).toMatchObject([{ id: 'vreemd' }]);
    render(<SetApartList rows={made.value.setApart} />);
    expect(screen.getByRole('status')).toHaveTextContent('1 regel van het logboek kon niet');
    expect(screen.getByRole('listitem')).toHaveTextContent('vreemd');

    const preview = await previewRestore(services, { file: new File([made.value.bytes], 'a') });
    await database.journal.delete('vreemd');
    const { entries, setApart } = preview.bundle;
    await store.restore(entries, await store.journal(), { setApart });
    expect(await database.journal.get('vreemd')).toEqual(odd);
    // A file that does not have it leaves it where it is.
    await store.restore(entries, await store.journal());
    expect(await database.journal.get('vreemd')).toEqual(odd);
  });
});

describe('putting a backup back', () => {
  it('shows what comes and goes, and writes nothing until that is confirmed', async () => {
    const { services, dialog } = await draw(await bundleFile());
    const row = await dialog.findByRole('row', { name: /^Onderzoeken/u });
    const cells = within(row).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['2', '0', '1', '0']);
    expect(dialog.getByText(/gemaakt op 21 november 2026 om 11:15 door Anna/u)).toBeVisible();
    expect(await services.store('eigen').journal()).toHaveLength(1);
    await userEvent.click(dialog.getByRole('button', { name: 'Terugzetten' }));
    expect(await screen.findByText(/^De reservekopie is teruggezet/u)).toBeVisible();
    expect(await services.store('eigen').journal()).toEqual(makeEntries());
  });

  it('is refused when something was entered meanwhile, and then shows what there is now', async () => {
    const { services, dialog } = await draw(await bundleFile());
    await dialog.findByText(/^1 wijziging die nu in het dossier staat/u);
    const operations = [{ type: 'put' as const, record: makeStudy('net') }];
    await services.store('eigen').commit({ author: 'Bob', operations });
    await userEvent.click(dialog.getByRole('button', { name: 'Terugzetten' }));
    expect(await screen.findByText(/^Er is niets teruggezet/u)).toBeVisible();
    expect(await dialog.findByText(/^2 wijzigingen die nu in het dossier staan/u)).toBeVisible();
    expect(await services.store('eigen').journal()).toHaveLength(2);
  });

  it('warns before it is confirmed of what bears a time in the future', async () => {
    const [first, ...rest] = makeEntries();
    if (!first) throw new Error('There are entries');
    const stamp = v.parse(stampSchema, `9999-12-31T23:59:59.999Z${first.stamp.slice(24)}`);
    const entries = [...rest, { ...first, stamp }];
    const { dialog } = await draw(await bundleFile(makeBundle({ entries })));
    expect(
      await dialog.findByText(/^1 wijziging in dit bestand draagt een tijd in de toekomst/u),
    ).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Terugzetten' })).toBeVisible();
  });

  it('is refused for a part of a dossier', async () => {
    const { dialog } = await draw(await bundleFile(makeBundle({ dossier: 'selection' })));
    expect(
      await dialog.findByText(/^In dit bestand staat een deel van een dossier/u),
    ).toBeVisible();
  });
});
