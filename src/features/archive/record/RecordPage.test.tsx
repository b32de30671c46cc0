import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as v from 'valibot';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { deadlineSchema } from '@/domain/deadline/deadline';
import { exactTerm } from '@/domain/deadline/term';
import type { DossierRecord } from '@/domain/dossier/records';
import { day } from '@/domain/shared/day';
import type { ArchiveAccess } from '@/queries/archive/archiveAccess';
import { makeTestArchive } from '@/testing/archive';
import { makeEvidence } from '@/testing/facts';
import { feedMotion, feedSample } from '@/testing/feed';
import { makeDocument, makeMotion, makeRequest, makeStudy } from '@/testing/records';
import { renderPage } from '@/testing/renderPage';
import type { ArchiveState, Comparing } from '@/workers/archive/archiveClient';
import { ArchivePage } from '../ArchivePage';
import { RecordPage } from './RecordPage';

async function openRecord(
  mark: string,
  records: readonly DossierRecord[] = [],
  changed: Partial<ArchiveAccess> = {},
) {
  const archive = { ...(await makeTestArchive(feedSample)), ...changed };
  const at = `/archief/${encodeURIComponent(mark)}`;
  const shown = await renderPage({ at, page: ArchivePage, item: RecordPage, records, archive });
  return { ...shown, user: userEvent.setup() };
}

// Forms are loaded when they are first opened: on a slow machine that takes longer than a test waits.
beforeAll(() => Promise.all([import('../take/EvidenceForm'), import('../take/ShiftForm')]), 30_000);

const gundogan = makeMotion('motie-gundogan', { references: ['2023Z13357'] });

describe('the page of a public record', { timeout: 30_000 }, () => {
  it.each(['2022Z21953', '36 200 VII, nr. 72', 'kst-36200-VII-72'])(
    'is found by %s',
    async (mark) => {
      await openRecord(mark);
      await screen.findByRole('heading', { level: 1, name: /^Motie van het lid Bontenbal/ });
      expect(screen.getByText('verzoekt de regering de WRR om advies te vragen')).toBeVisible();
    },
  );

  it.each(['2022Z21953', '36 200 VII, nr. 72', 'kst-36200-VII-72', 'id-2022Z21953'])(
    'marks its row in the results beside it, opened by %s',
    async (mark) => {
      await openRecord(mark);
      const row = await screen.findByRole('listitem', { current: true });
      expect(row).toHaveTextContent(/^Motie van het lid Bontenbal/);
    },
  );

  it('says so when the archive has no such record', async () => {
    await openRecord('2099Z99999');
    expect(await screen.findByRole('heading', { name: 'Niet in het archief' })).toBeVisible();
  });

  it('shows letters that name the number as certain, with nothing likely among them', async () => {
    await openRecord('2022Z21953');
    const certain = await screen.findByRole('list', { name: 'Zeker' });
    expect(within(certain).getByRole('link', { name: /^Reactie op de motie/ })).toHaveAttribute(
      'href',
      '/archief/2023Z03199',
    );
    expect(screen.getByText('Verder is er niets gevonden.')).toBeVisible();
  });

  it('shows apart which letters name the number with a doubt, not among those found by likeness', async () => {
    const archive = await makeTestArchive(feedSample);
    const [letter] = await archive.find('2023Z03199');
    if (!letter) throw new Error('the sample has no such letter');
    const reasons = { words: ['technologie'], submitters: [], sameFile: true };
    const likely = [
      {
        ...letter,
        act: 'answers' as const,
        reasons: { ...reasons, doubt: 'unconfirmed' as const },
      },
      { ...letter, item: { ...letter.item, id: 'other' }, act: 'answers' as const, reasons },
    ];
    const lettersOf = () => Promise.resolve({ certain: [], likely });
    await openRecord('2022Z21953', [], { lettersOf });
    const doubtful = await screen.findByRole('list', { name: 'Nummer genoemd, met twijfel' });
    expect(within(doubtful).getByText(/zonder dat iets anders het bevestigt/)).toBeVisible();
    const alike = screen.getByRole('list', { name: 'Waarschijnlijk' });
    expect(within(alike).queryByText(/noemt het nummer/)).not.toBeInTheDocument();
    expect(screen.getByText(/^Geen brief in het archief noemt met zekerheid/)).toBeVisible();
  });

  it('says of a letter with a number that the motion only likely has, that it names that', async () => {
    const { certain } =
      (await (await makeTestArchive(feedSample)).lettersOf('id-2022Z21953')) ?? {};
    const likely = (certain ?? []).map((letter) =>
      Object.assign(letter, { reasons: { ...letter.reasons, namesDerived: true as const } }),
    );
    await openRecord('2022Z21953', [], { lettersOf: async () => ({ certain: [], likely }) });
    const list = await screen.findByRole('list', { name: 'Nummer genoemd, met twijfel' });
    expect(list).toHaveTextContent('noemt het nummer dat de motie waarschijnlijk heeft');
    expect(screen.getByText(/^Geen brief in het archief noemt met zekerheid/)).toBeVisible();
    expect(screen.queryByText(/niet op het nummer/)).not.toBeInTheDocument();
  });

  it.each([
    ['gaveWay', 'deze motie is vervangen'],
    ['tookPlace', 'deze motie kwam in de plaats van die met het genoemde nummer'],
  ] as const)(
    'shows a motion that %s apart, as the number of a version led to it',
    async (how, reason) => {
      const found = await (await makeTestArchive(feedSample)).lettersOf('id-2022Z21953');
      const likely = (found?.certain ?? []).map((letter) =>
        Object.assign(letter, { reasons: { ...letter.reasons, replacement: how } }),
      );
      await openRecord('2022Z21953', [], { lettersOf: async () => ({ certain: [], likely }) });
      const list = await screen.findByRole('list', { name: 'Nummer genoemd, met twijfel' });
      expect(list).toHaveTextContent(reason);
      expect(screen.queryByText(/niet op het nummer/)).not.toBeInTheDocument();
    },
  );

  it('shows decisions that read the same once', async () => {
    const archive = await makeTestArchive([
      feedMotion('2025Z1', 'Motie', {
        Besluit: [
          { BesluitSoort: 'Stemmen - aangehouden' },
          { BesluitSoort: 'Stemmen - aangehouden' },
        ],
      }),
    ]);
    await openRecord('2025Z1', [], archive);
    expect(await screen.findAllByText('Stemmen - aangehouden')).toHaveLength(1);
  });

  it('shows what the open data tell that nothing here understands', async () => {
    const odd = { NieuwVeld2026: 'Iets nieuws', Termijn: '2024-13-45' };
    const strange = await makeTestArchive([feedMotion('2099Z00001', 'Motie over iets', odd)]);
    const { user } = await openRecord('2099Z00001', [], strange);
    await user.click(await screen.findByText('Andere gegevens'));
    expect(screen.getByText('NieuwVeld2026').nextSibling).toHaveTextContent('Iets nieuws');
    expect(screen.getByText('Termijn').nextSibling).toHaveTextContent('2024-13-45');
  });

  it('says that the letters could not be worked out, and tries again', async () => {
    const none = { certain: [], likely: [] };
    const lettersOf = vi.fn<ArchiveAccess['lettersOf']>(() => Promise.resolve(none));
    lettersOf.mockRejectedValueOnce(new Error('no memory'));
    const { user } = await openRecord('2022Z21953', [], { lettersOf });
    expect(await screen.findByRole('alert')).toHaveTextContent(/kon niet worden uitgezocht/);
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    await screen.findByText(
      'Geen brief in het archief noemt met zekerheid het nummer van deze motie.',
    );
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says what to do when the browser ended what compares', async () => {
    const gone = Object.assign(new Error('gone'), { name: 'WorkerGoneError' });
    await openRecord('2022Z21953', [], { lettersOf: () => Promise.reject(gone) });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/te weinig geheugen/);
    expect(alert).toHaveTextContent(/Sluit zo mogelijk andere vensters/);
  });

  it('shows how far comparing is, and lets it be given up and gone on with', async () => {
    const progress = { letters: 85_468, compared: 12_000, share: 0.1 };
    let tell: (comparing: Comparing) => void = () => {};
    const stopComparing = vi.fn<ArchiveAccess['stopComparing']>(async () =>
      tell({ state: 'stopped', progress }),
    );
    const goOnComparing = vi.fn<ArchiveAccess['goOnComparing']>(() => new Promise(() => {}));
    const lettersOf = () => new Promise<null>(() => {});
    const watchComparing: ArchiveAccess['watchComparing'] = (listener) => {
      tell = listener;
      listener({ state: 'running', progress });
      return () => {};
    };
    const changed = { lettersOf, watchComparing, stopComparing, goOnComparing };
    const { user } = await openRecord('2022Z21953', [], changed);
    const section = await screen.findByRole('region', { name: 'Brieven bij deze motie' });
    const bar = await within(section).findByRole('progressbar');
    expect(bar).toHaveValue(12_000 / 85_468);
    expect(within(section).getByText(/^12\.000 van 85\.468 brieven/)).toBeVisible();
    await user.click(within(section).getByRole('button', { name: 'Vergelijken stoppen' }));
    expect(stopComparing).toHaveBeenCalledOnce();
    await within(section).findByText(/is gestopt na 12\.000 van 85\.468 brieven/);
    await user.click(within(section).getByRole('button', { name: 'Verder vergelijken' }));
    expect(goOnComparing).toHaveBeenCalledOnce();
  });

  it('asks for no letters and lets nothing be compared while another window imports', async () => {
    const archive = await makeTestArchive(feedSample);
    const lettersOf = vi.fn<ArchiveAccess['lettersOf']>(async () => null);
    const { imports, ...holds } = await archive.state();
    const running = imports.map((row) => Object.assign(row, { state: 'running' as const }));
    let tellState: (state: ArchiveState) => void = () => {};
    const asked = new Promise<ArchiveState>((resolve) => {
      tellState = resolve;
    });
    await openRecord('2022Z21953', [], {
      lettersOf,
      state: () => asked,
      watchComparing: (listener) => {
        listener({ state: 'stopped' });
        return () => {};
      },
    });
    const section = await screen.findByRole('region', { name: 'Brieven bij deze motie' });
    expect(within(section).queryByRole('button')).not.toBeInTheDocument();
    tellState({ ...holds, imports: running });
    await within(section).findByText('De verbanden worden gezocht als het toevoegen klaar is.');
    expect(within(section).queryByRole('button')).not.toBeInTheDocument();
    expect(lettersOf).not.toHaveBeenCalled();
  });

  it('says that the record could not be looked up, and tries again', async () => {
    const find = vi.fn<ArchiveAccess['find']>(() => Promise.resolve([]));
    find.mockRejectedValueOnce(new Error('no memory'));
    const { user } = await openRecord('kst-36200-VII-80', [], { find });
    expect(await screen.findByRole('alert')).toHaveTextContent(/kon niet worden opgezocht/);
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByRole('heading', { name: 'Niet in het archief' })).toBeVisible();
  });

  it('makes evidence of a letter, with the letter as its document, in one change', async () => {
    const { user, services } = await openRecord('2023Z13357', [gundogan]);
    const likely = await screen.findByRole('list', { name: 'Waarschijnlijk' });
    await user.click(
      within(likely).getByRole('button', { name: 'Als onderbouwing opnemen: 2024Z02819' }),
    );
    const dialog = await screen.findByRole('dialog');
    const choose = (name: RegExp, choice: string) =>
      user.selectOptions(within(dialog).getByRole('combobox', { name }), choice);
    await user.click(within(dialog).getByRole('button', { name: 'Opslaan' }));
    // How far it covers, and whether it delivers, is for the user to say.
    expect(await within(dialog).findAllByText(/Er is nog niets gekozen/u)).toHaveLength(2);
    await choose(/^Dekking/u, 'Niet');
    await choose(/^Stadium/u, 'Aangekondigd');
    await user.click(within(dialog).getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    const { records } = await services.store('eigen').load();
    const document = records.find(({ kind }) => kind === 'document');
    expect(document).toMatchObject({ references: ['2024Z02819'], genre: 'letter' });
    expect(records.find(({ kind }) => kind === 'evidence')).toMatchObject({
      source: { type: 'document', documentId: document?.id },
      on: '2024-02-21',
      coverage: 'none',
      stage: 'announced',
    });
  });

  it('says where a letter is evidence already before it is taken in once more', async () => {
    const letter = makeDocument('brief', { references: ['2024Z02819'] });
    const evidence = makeEvidence('onderbouwing', {
      subject: { kind: 'motion', id: gundogan.id },
      source: { type: 'document', documentId: letter.id },
      coverage: 'none',
    });
    const { user } = await openRecord('2023Z13357', [gundogan, letter, evidence]);
    const used = await screen.findByRole('list', { name: 'Waar 2024Z02819 al is opgenomen' });
    expect(used).toHaveTextContent('onderbouwing, dekt: niet, geleverd');
    await user.click(screen.getByRole('button', { name: 'Als onderbouwing opnemen: 2024Z02819' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Deze brief is al als onderbouwing opgenomen',
    });
    expect(within(dialog).getByRole('link', { name: gundogan.title })).toHaveAttribute(
      'href',
      '/moties/motie-gundogan',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Nog eens opnemen' }));
    expect(await screen.findByRole('dialog', { name: 'Nieuwe onderbouwing' })).toBeVisible();
  });

  it('tells apart what rests on a letter by aspect and by study', async () => {
    const letter = makeDocument('brief', { references: ['2024Z02819'] });
    const study = makeStudy('studie', { title: 'Literatuuronderzoek' });
    const request = makeRequest('verzoek', gundogan.id, {
      aspects: [
        { id: 'a', name: 'anonimiteit' },
        { id: 'b', name: 'algoritmes' },
      ],
    });
    const of = (id: string, more: object) =>
      makeEvidence(id, {
        subject: { kind: 'request', id: request.id },
        source: { type: 'document', documentId: letter.id },
        locator: { documentId: letter.id },
        ...more,
      });
    const evidence = [
      of('een', { aspectIds: ['a'] }),
      of('twee', { aspectIds: ['b'] }),
      of('drie', { source: { type: 'study', studyId: study.id } }),
    ];
    await openRecord('2023Z13357', [gundogan, letter, study, request, ...evidence]);
    const used = await screen.findByRole('list', { name: 'Waar 2024Z02819 al is opgenomen' });
    const lines = within(used).getAllByRole('listitem');
    expect(lines.map((line) => /\(([^)]*)\), dekt/.exec(line.textContent)?.[1])).toEqual([
      'over anonimiteit',
      'over algoritmes',
      '‘Literatuuronderzoek’',
    ]);
  });

  it('proposes a shift with the term that a postponing letter names', async () => {
    const deadline = v.parse(deadlineSchema, {
      kind: 'deadline',
      id: 'termijn',
      subjects: [{ kind: 'motion', id: gundogan.id }],
      what: 'brief aan de Kamer',
      term: exactTerm(day('2023-12-31'), '31 december 2023'),
      saidOn: '2023-07-06',
      saidBy: 'Kabinet',
    });
    const { user, services } = await openRecord('2023Z13357', [gundogan, deadline]);
    await user.click(
      await screen.findByRole('button', { name: 'Als uitstel opnemen: 2024Z02819' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByDisplayValue('tot eind juni 2024')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    const { records } = await services.store('eigen').load();
    expect(records.find(({ kind }) => kind === 'shift')).toMatchObject({
      deadlineId: deadline.id,
      saidOn: '2024-02-21',
    });
  });
});
