import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ArchiveAccess } from '@/queries/archive/archiveAccess';
import { makeTestArchive } from '@/testing/archive';
import { feedSample } from '@/testing/feed';
import { openRecord } from '@/testing/openRecord';
import type { ArchiveState, Comparing } from '@/workers/archive/archiveClient';

describe('the letters of a motion', { timeout: 30_000 }, () => {
  it('shows letters that name the number as certain, with nothing likely among them', async () => {
    await openRecord('2022Z21953');
    const certain = await screen.findByRole('list', { name: 'Zeker' });
    expect(within(certain).getByRole('link', { name: /^Reactie op de motie/ })).toHaveAttribute(
      'href',
      '/archief/2023Z03199',
    );
    expect(screen.getByText('Verder is er niets gevonden.')).toBeVisible();
  });

  it('says beside a letter what it does', async () => {
    await openRecord('2022Z21953');
    expect(await screen.findByRole('list', { name: 'Zeker' })).toHaveTextContent(/Reactie ·/);
  });

  it('says on the page of a letter what it does, once for all its motions', async () => {
    await openRecord('2023Z03199');
    const section = await screen.findByRole('region', { name: 'Moties in deze brief' });
    const motions = await within(section).findByRole('list', { name: 'Zeker' });
    expect(motions).not.toHaveTextContent(/Reactie ·/);
    expect(section).toHaveTextContent('Wat de brief doet: Reactie');
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
    expect(screen.getByText(/^De brief noemt een nummer dat waarschijnlijk van/)).toBeVisible();
    expect(screen.getAllByText(/Lees de brief zelf na/)).toHaveLength(1);
    expect(screen.queryByText(/bedoelt misschien een andere motie/)).not.toBeInTheDocument();
    expect(screen.getByText(/^Geen brief in het archief noemt met zekerheid/)).toBeVisible();
    expect(screen.queryByText(/niet op het nummer/)).not.toBeInTheDocument();
  });

  it('says the same of the motions of a letter, where no motion is "this" one', async () => {
    const archive = await makeTestArchive(feedSample);
    const { certain } = (await archive.motionsOf('id-2023Z03199')) ?? {};
    const likely = (certain ?? []).map((motion) =>
      Object.assign(motion, { reasons: { ...motion.reasons, namesDerived: true as const } }),
    );
    await openRecord('2023Z03199', [], { motionsOf: async () => ({ certain: [], likely }) });
    const section = await screen.findByRole('region', { name: 'Moties in deze brief' });
    await within(section).findByRole('list', { name: 'Nummer genoemd, met twijfel' });
    expect(section).not.toHaveTextContent('deze motie');
  });

  it('says of a certain letter that its number is only likely the motion’s', async () => {
    const archive = await makeTestArchive(feedSample);
    const certain = ((await archive.lettersOf('id-2022Z21953'))?.certain ?? []).map((letter) =>
      Object.assign(letter, { reasons: { ...letter.reasons, namesDerived: true as const } }),
    );
    await openRecord('2022Z21953', [], { lettersOf: async () => ({ certain, likely: [] }) });
    const list = await screen.findByRole('list', { name: 'Zeker' });
    expect(list).toHaveTextContent('noemt het nummer dat de motie waarschijnlijk heeft');
    expect(
      screen.getByText(/^De brief noemt het nummer van de motie, of een nummer/),
    ).toBeVisible();
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
});

describe('comparing letters with motions', { timeout: 30_000 }, () => {
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
});
