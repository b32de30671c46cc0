import { Blob } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DossierRecord } from '@/domain/dossier/records';
import { feedFile, makeTestArchive } from '@/testing/archive';
import { feedMotion, feedSample } from '@/testing/feed';
import { makeMotion } from '@/testing/records';
import { renderAnywhere } from '@/testing/renderAnywhere';
import { makeTestServices } from '@/testing/services';
import { ToastRegion } from '@/ui/toast/ToastRegion';
import { ArchivePage } from './ArchivePage';

async function openArchive(
  records: readonly object[],
  address = '/archief',
  dossier: readonly DossierRecord[] = [],
) {
  const user = userEvent.setup();
  const services = await makeTestServices({
    archive: await makeTestArchive(records),
    records: dossier,
  });
  const router = renderAnywhere(<ArchivePage />, services, address);
  await screen.findByRole('heading', { name: 'Archief' });
  return { user, services, router };
}

const results = () =>
  within(screen.getByRole('list', { name: 'Resultaten' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

// The dialog is loaded when it is first opened: on a slow machine that takes longer than a test waits.
beforeAll(() => import('./take/TakeDialog'), 30_000);

describe('the archive page', { timeout: 30_000 }, () => {
  it('says what would stand there as long as it is empty, and takes files', async () => {
    const { user } = await openArchive([]);
    await screen.findByText('Het archief is nog leeg.');
    // What is typed to fetch files is shown in pieces that don't break.
    const option = screen.getByText('--out moties.jsonl');
    expect(option.closest('code')).toHaveTextContent(
      'npm run download -- --since 2024-01-01 --out moties.jsonl',
    );
    const input = screen.getByLabelText('Bestanden kiezen', { selector: 'input' });
    await user.upload(input, feedFile('proef.jsonl', [...feedSample, '{ "kapot": ']));
    await screen.findByText(/^Klaar\. 4 nieuw · 1 gewijzigd · 1 apart gezet\.$|^Klaar\. 4 nieuw/);
    await screen.findByText(
      '4 stukken: 2 moties en 2 brieven, bijgewerkt tot en met 21 februari 2024.',
    );
    await user.click(screen.getByText('proef.jsonl: 1 stuk apart gezet'));
    const problems = await screen.findByRole('table', { name: '1 stuk apart gezet' });
    await waitFor(() =>
      expect(within(problems).getByText('Geen geldige JSON, of afgebroken')).toBeVisible(),
    );
  });

  it('tells of each file with which something is wrong in a line of its own', async () => {
    const { user } = await openArchive([]);
    const input = await screen.findByLabelText('Bestanden kiezen', { selector: 'input' });
    const cut = new File([], 'half.gz');
    Object.assign(cut, {
      stream: () => new Blob([gzipSync(JSON.stringify(feedSample[0])).subarray(0, -12)]).stream(),
    });
    const files = [cut, feedFile('leeg.jsonl', []), feedFile('proef.jsonl', feedSample)];
    await user.upload(input, files);
    await screen.findByText(/^Niet alles is toegevoegd\. 4 nieuw/);
    const lines = within(screen.getByRole('list', { name: 'Bestanden waar iets mee is' }));
    expect(lines.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      expect.stringMatching(/^‘half\.gz’ kan niet tot het einde worden gelezen/),
      expect.stringMatching(/^‘leeg\.jsonl’ is leeg/),
    ]);
    await user.click(screen.getByRole('button', { name: 'Zoeken in het archief' }));
    await screen.findByText(/^‘half\.gz’ is nog niet helemaal .* of haal het opnieuw op/);
    await user.click(screen.getByRole('button', { name: 'Verder gaan' }));
    const again = screen.getByLabelText('Bestanden kiezen', { selector: 'input' });
    await user.upload(again, feedFile('half.gz', feedSample));
    await screen.findByText(/^Klaar\. /);
    await user.click(screen.getByRole('button', { name: 'Zoeken in het archief' }));
    await screen.findByText('4 resultaten');
    expect(screen.queryByText(/is nog niet helemaal toegevoegd/)).not.toBeInTheDocument();
  });

  it('says that another window adds a file, and has nothing to go on with then', async () => {
    const archive = await makeTestArchive(feedSample);
    const state = async () => {
      const { imports, ...held } = await archive.state();
      return {
        ...held,
        imports: imports.map((row) => Object.assign(row, { state: 'running' as const })),
      };
    };
    const services = await makeTestServices({ archive: { ...archive, state } });
    const user = userEvent.setup();
    renderAnywhere(<ArchivePage />, services, '/archief');
    await screen.findByText(
      '‘proef.jsonl’ wordt in een ander venster toegevoegd: 5 stukken gelezen.',
    );
    expect(screen.queryByRole('button', { name: 'Verder gaan' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Toevoegen' }));
    const table = await screen.findByRole('table', { name: 'Eerder toegevoegd' });
    expect(within(table).getByText('wordt in een ander venster toegevoegd')).toBeVisible();
  });

  it('lets one put away that a file is not whole, and keeps saying so among the imports', async () => {
    const { user } = await openArchive(feedSample);
    await user.click(await screen.findByRole('radio', { name: 'Toevoegen' }));
    const cut = new File([], 'half.gz');
    Object.assign(cut, {
      stream: () => new Blob([gzipSync(JSON.stringify(feedSample[0])).subarray(0, -12)]).stream(),
    });
    await user.upload(screen.getByLabelText('Bestanden kiezen', { selector: 'input' }), [
      cut,
      feedFile('kapot.json', ['{ "kapot": ']),
    ]);
    const table = within(await screen.findByRole('table', { name: 'Eerder toegevoegd' }));
    expect(await table.findByText('niets leesbaar')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Zoeken in het archief' }));
    await screen.findByText(/^‘half\.gz’ is nog niet helemaal toegevoegd/);
    await user.click(screen.getByRole('button', { name: 'Niet meer tonen' }));
    expect(screen.queryByText(/is nog niet helemaal toegevoegd/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Toevoegen' }));
    expect(
      within(await screen.findByRole('table', { name: 'Eerder toegevoegd' })).getByText('mislukt'),
    ).toBeVisible();
  });

  it('finds while one types, also with a typo, and keeps the question in the address', async () => {
    const { user, router } = await openArchive(feedSample);
    await user.type(
      await screen.findByRole('searchbox', { name: 'Zoeken in het archief' }),
      'Bontembal',
    );
    await waitFor(() => expect(screen.getByText('2 resultaten')).toBeVisible());
    await waitFor(() => expect(results()[0]).toMatch(/Bontenbal/));
    await waitFor(() => expect(router.state.location.search).toEqual({ zoek: 'Bontembal' }));
  });

  it('asks again what was typed when one comes back from another search', async () => {
    const { user, router } = await openArchive(feedSample);
    const field = await screen.findByRole('searchbox', { name: 'Zoeken in het archief' });
    await user.type(field, 'Bontenbal');
    await waitFor(() => expect(router.state.location.search).toEqual({ zoek: 'Bontenbal' }));
    await act(() => router.navigate({ to: '/archief', search: { zoek: 'sociale media' } }));
    await waitFor(() => expect(field).toHaveValue('sociale media'));
    act(() => router.history.back());
    await waitFor(() => expect(field).toHaveValue('Bontenbal'));
    await waitFor(() => expect(results()[0]).toMatch(/Bontenbal/));
    // Longer than typing must pause before the address follows it.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(router.state.location.search).toEqual({ zoek: 'Bontenbal' });
  });

  it('calls a ticked value that has no results by its name', async () => {
    await openArchive(feedSample, '/archief?soort=toezegging&zoek=xyzzy');
    expect(await screen.findByRole('checkbox', { name: /^Toezeggingen/ })).toBeChecked();
  });

  it('narrows by what is ticked, and keeps the other values in view', async () => {
    const { user, router } = await openArchive(feedSample);
    await user.click(await screen.findByRole('checkbox', { name: /^Moties/ }));
    await waitFor(() => expect(results()).toHaveLength(2));
    expect(screen.getByRole('checkbox', { name: /^Brieven/ })).not.toBeChecked();
    expect(router.state.location.search).toEqual({ soort: 'motie' });
    await user.click(screen.getByRole('button', { name: 'Filters wissen' }));
    await waitFor(() => expect(results()).toHaveLength(4));
  });

  it('says what in a question it could not understand', async () => {
    await openArchive(feedSample, '/archief?zoek=jaar:morgen');
    expect(await screen.findByText(/hoort een jaar, zoals 2023/)).toBeVisible();
  });

  it('offers a question without the word that stands in the way', async () => {
    const { user, router } = await openArchive(feedSample, '/archief?zoek=Bontenbal+xyzzy');
    await screen.findByText(/^Alle woorden moeten voorkomen\. /);
    await user.click(await screen.findByRole('button', { name: 'Zonder ‘xyzzy’: 2 gevonden' }));
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await waitFor(() => expect(results()).toHaveLength(2));
    await waitFor(() => expect(router.state.location.search).toEqual({ zoek: 'Bontenbal' }));
  });

  it('offers the question as it was likely meant', async () => {
    const { user } = await openArchive(feedSample, '/archief?zoek=indeiner:bontenbal');
    await screen.findByText(/Bedoeld is misschien ‘indiener:’/);
    await user.click(screen.getByRole('button', { name: 'Zoeken met: indiener:bontenbal' }));
    await waitFor(() => expect(results()[0]).toMatch(/Bontenbal/));
    expect(screen.queryByText(/Bedoeld is/)).not.toBeInTheDocument();
  });

  it('says that a commitment cannot be found where the archive has none', async () => {
    await openArchive(feedSample, '/archief?zoek=TZ202504-057');
    expect(await screen.findByText(/in dit archief staan geen toezeggingen/)).toBeVisible();
  });

  it('takes the result that has the focus into the dossier with one key, and that can be undone', async () => {
    const { user, services } = await openArchive(feedSample, '/archief?zoek=36200vii72');
    const link = await screen.findByRole('link', { name: /^Motie van het lid Bontenbal/ });
    link.focus();
    await user.keyboard('o');
    const dialog = await screen.findByRole('dialog', { name: 'Motie in het dossier opnemen' });
    expect(
      within(dialog).getByText('verzoekt de regering de WRR om advies te vragen'),
    ).toBeVisible();
    expect((await services.store('eigen').load()).records).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Opnemen' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    const { records } = await services.store('eigen').load();
    expect(records.map(({ kind }) => kind).toSorted()).toEqual([
      'document',
      'motion',
      'request',
      // What the cabinet thinks of it, and what the Kamer decided.
      'status',
      'status',
    ]);
    expect(records.find(({ kind }) => kind === 'motion')).toMatchObject({
      references: ['2022Z21953', 'kst-36200-VII-72'],
      submitters: ['Bontenbal'],
      submittedOn: '2022-11-14',
    });
    await screen.findByText('In het dossier');
  });

  it.each([
    ['Escape', '{Escape}'],
    ['the button for that', '{Tab}{Tab}{Enter}'],
  ])('keeps no search when one goes back with %s', async (_by, keys) => {
    const { user, services } = await openArchive(feedSample, '/archief?zoek=sociale+media');
    const button = await screen.findByRole('button', { name: 'Zoekopdracht bewaren' });
    button.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveFocus();
    await user.keyboard(keys);
    expect(screen.getByRole('button', { name: 'Zoekopdracht bewaren' })).toHaveFocus();
    expect(await (await services.archive()).searches()).toEqual([]);
  });

  it('says that a search could not be kept, and keeps the name for another try', async () => {
    const user = userEvent.setup();
    const archive = await makeTestArchive(feedSample);
    const saveSearch = () => Promise.reject(new Error('full'));
    const services = await makeTestServices({ archive: { ...archive, saveSearch } });
    renderAnywhere(<ArchivePage />, services, '/archief?zoek=media');
    render(<ToastRegion />);
    await user.click(await screen.findByRole('button', { name: 'Zoekopdracht bewaren' }));
    await user.keyboard('{Enter}');
    await screen.findByText(/^De zoekopdracht is niet bewaard\. /);
    expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveValue('media');
  });

  it('says that a saved search could not be removed, and leaves it there', async () => {
    const user = userEvent.setup();
    const archive = await makeTestArchive(feedSample);
    await archive.saveSearch({ id: 's', name: 'Media', search: 'zoek=media', seen: 1 });
    const removeSearch = () => Promise.reject(new Error('gone'));
    const services = await makeTestServices({ archive: { ...archive, removeSearch } });
    renderAnywhere(<ArchivePage />, services, '/archief');
    render(<ToastRegion />);
    await user.click(
      await screen.findByRole('button', { name: 'Zoekopdracht ‘Media’ verwijderen' }),
    );
    await screen.findByText(/^De zoekopdracht ‘Media’ is niet verwijderd\. /);
    expect(screen.getByRole('link', { name: 'Media' })).toBeVisible();
  });

  it('shows what the dossier has for a question to which the archive has no answer', async () => {
    const motion = makeMotion('motie-kathmann', {
      title: 'Motie-Kathmann',
      references: ['2024D24219'],
    });
    await openArchive(feedSample, '/archief?zoek=2024D24219', [motion]);
    await screen.findByText(/^Alle woorden moeten voorkomen\. /);
    const found = await screen.findByRole('list', { name: 'In het dossier:' });
    expect(within(found).getByRole('link', { name: 'Motie-Kathmann' })).toHaveAttribute(
      'href',
      expect.stringMatching(/moties\/motie-kathmann/),
    );
  });

  it('keeps a search, and tells how many records are new or changed since, and which', async () => {
    const { user, services } = await openArchive(feedSample, '/archief?zoek=sociale+media');
    await user.click(await screen.findByRole('button', { name: 'Zoekopdracht bewaren' }));
    const name = screen.getByRole('textbox', { name: 'Naam' });
    expect(name).toHaveFocus();
    expect(name).toHaveValue('sociale media');
    await user.keyboard('Media{Enter}');
    await screen.findByRole('link', { name: 'Media' });
    expect(screen.getByRole('button', { name: 'Zoekopdracht bewaren' })).toHaveFocus();
    const archive = await services.archive();
    const bring = (...records: object[]) =>
      archive.importFiles([feedFile(`${records.length}.jsonl`, records)], () => {});
    const changed = feedMotion('2023Z13357', 'Motie over sociale media', { Afgedaan: false });
    await bring(feedMotion('2025Z00001', 'Motie over nieuwe sociale media'), changed);

    await screen.findByRole('link', { name: '1 nieuw, 1 gewijzigd sinds de vorige keer' });
    await user.click(screen.getByRole('link', { name: 'Media' }));
    const rows = within(screen.getByRole('list', { name: 'Resultaten' }));
    await waitFor(() => expect(rows.getAllByRole('listitem')).toHaveLength(3));
    await waitFor(() => expect(rows.getAllByText(/^(?:Nieuw|Gewijzigd)$/)).toHaveLength(2));
    const texts = rows.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(texts).toContainEqual(expect.stringMatching(/^Motie over nieuwe sociale media.*Nieuw/));
    expect(texts).toContainEqual(expect.stringMatching(/^Motie over sociale media.*Gewijzigd/));
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: /sinds de vorige keer/ })).not.toBeInTheDocument(),
    );
    await bring(feedMotion('2025Z00002', 'Motie over andere sociale media'));
    await user.click(await screen.findByRole('link', { name: '1 nieuw sinds de vorige keer' }));
    await waitFor(() => expect(results()).toEqual(['Motie over andere sociale media']));
  });

  it('says that the archive gives no answer and what to do, and tries again', async () => {
    const user = userEvent.setup();
    const archive = await makeTestArchive(feedSample);
    let isGone = true;
    const unlessGone =
      <Args extends readonly unknown[], T>(ask: (...args: Args) => Promise<T>) =>
      (...args: Args): Promise<T> =>
        isGone
          ? Promise.reject(Object.assign(new Error('gone'), { name: 'WorkerGoneError' }))
          : ask(...args);
    const services = await makeTestServices({
      archive: {
        ...archive,
        state: unlessGone(archive.state),
        search: unlessGone(archive.search),
      },
    });
    renderAnywhere(<ArchivePage />, services, '/archief');
    expect(await screen.findByRole('alert')).toHaveTextContent(/geeft geen antwoord/);
    isGone = false;
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    await screen.findByText(/^4 stukken/);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
