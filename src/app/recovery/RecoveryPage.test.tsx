import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/shared/result';
import { BackupFailedError } from '@/queries/backup/backupFailedError';
import type { Loss } from '@/queries/safekeeping/inspection';
import type { Left, Recovering, Recovery } from '@/queries/safekeeping/recovery';
import { fileOf } from '@/storage/snapshot/keptFile';
import { nothing } from '@/storage/snapshot/standing';
import { onlyTurn } from '@/storage/tabs/turn';
import { makeEntries } from '@/testing/bundles';
import { makeKeptFile } from '@/testing/safekeeping';
import { RecoveryPage } from './RecoveryPage';

const expected = { ...nothing, version: 3, entries: 7, records: 2 };
const lost: Loss = {
  name: 'eigen',
  inspection: { state: 'lost', found: nothing, choice: 0, wipedAt: undefined, expected },
};
const unreadable: Loss = {
  name: 'voorbeeld',
  inspection: { state: 'unreadable', reason: 'UnknownError', expected },
};

const content: Recovery = {
  entries: makeEntries(),
  setApart: [],
  newest: undefined,
  damaged: [],
};

const nothingLeft = { found: undefined, damaged: [] };

function showPage(losses: readonly Loss[], patch: Partial<Recovering> = {}) {
  const recovering = {
    findLeft: vi.fn<Recovering['findLeft']>(async () => ({ found: content, damaged: [] })),
    readBackup: vi.fn<Recovering['readBackup']>(async () => ({
      content,
      made: new Date('2026-11-20T09:00:00Z'),
      author: 'Anna',
      ahead: 1,
    })),
    damagedFile: vi.fn<Recovering['damagedFile']>(async () => new Uint8Array([1])),
    makeAnew: vi.fn<Recovering['makeAnew']>(async () => success(undefined)),
    turn: onlyTurn,
    bringBack: vi.fn<Recovering['bringBack']>(async () => success(undefined)),
    fileOf: vi.fn<Recovering['fileOf']>(async () => new Uint8Array([1])),
    goOnWithout: vi.fn<Recovering['goOnWithout']>(async () => success(undefined)),
    ...patch,
  };
  const onRecovered = vi.fn<() => void>();
  render(<RecoveryPage losses={losses} recovering={recovering} onRecovered={onRecovered} />);
  return { recovering, onRecovered, user: userEvent.setup() };
}

const section = (name: string) => screen.findByRole('region', { name });
const backupFile = new File(['x'], 'kopie.gevolg');
const chooseFile = 'Reservekopie kiezen…';
const restoreButton = { name: 'Momentopname terugzetten' };

describe('RecoveryPage', () => {
  it('tells what there was, what was found, and what the copy lacks', async () => {
    showPage([lost]);
    const own = await section('Eigen dossier');
    expect(await within(own).findByText('2 gegevens (7 wijzigingen in het logboek)')).toBeVisible();
    expect(within(own).getByText('niets')).toBeVisible();
    expect(within(own).getByText(/ontbreken 2 wijzigingen/u)).toBeVisible();
  });

  it('starts the app only when every dossier was settled', async () => {
    const { recovering, onRecovered, user } = showPage([lost, unreadable]);
    await user.click(
      await within(await section('Eigen dossier')).findByRole('button', restoreButton),
    );
    await vi.waitFor(() => expect(screen.queryByText('Eigen dossier')).toBeNull());
    expect(onRecovered).not.toHaveBeenCalled();
    await user.click(
      await within(await section('Voorbeelddossier')).findByRole('button', restoreButton),
    );
    await vi.waitFor(() => expect(onRecovered).toHaveBeenCalledTimes(1));
    expect(recovering.bringBack).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['storage.full', /de schijf is vol/u],
    ['copy.unreachable', /de browser geeft nu geen toegang tot de bestanden/u],
    ['copy.failed', /kon geen momentopname worden geschreven/u],
    ['storage.superseded', /in een ander venster geopend of vernieuwd/u],
  ] as const)('says why nothing was put back: %s', async (code, sentence) => {
    const { onRecovered, user } = showPage([lost], { bringBack: async () => failure({ code }) });
    await user.click(await screen.findByRole('button', restoreButton));
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(onRecovered).not.toHaveBeenCalled();
  });

  it('says how to save what was found when the browser makes no database any more', async () => {
    const { user } = showPage([unreadable], { bringBack: () => Promise.reject(new Error('no')) });
    await user.click(await screen.findByRole('button', restoreButton));
    expect(await screen.findByText(/bewaar de momentopname dan eerst als bestand/u)).toBeVisible();
  });

  it('says of what was found that it is kept when one goes on without it', async () => {
    const { user } = showPage([lost], {
      findLeft: async () => ({ found: { ...content, newest: makeKeptFile() }, damaged: [] }),
    });
    await screen.findByRole('button', restoreButton);
    await user.click(screen.getByRole('button', { name: 'Verdergaan zonder terugzetten…' }));
    expect(await screen.findByText(/wordt eerst een momentopname bewaard/u)).toBeVisible();
  });

  it('goes on without anything only after a question', async () => {
    const { recovering, onRecovered, user } = showPage([lost], {
      findLeft: async () => nothingLeft,
    });
    expect(await screen.findByText(/geen momentopname van dit dossier gevonden/u)).toBeVisible();
    expect(screen.queryByRole('button', restoreButton)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Verdergaan zonder terugzetten…' }));
    expect(recovering.goOnWithout).not.toHaveBeenCalled();
    expect(screen.queryByText(/wordt eerst een momentopname bewaard/u)).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Verdergaan' }));
    await vi.waitFor(() => expect(onRecovered).toHaveBeenCalledTimes(1));
  });

  it('takes a backup while the search for snapshots goes on, and when that fails', async () => {
    let fail = (_reason: Error) => {};
    const findLeft = () =>
      new Promise<never>((_resolve, reject) => {
        fail = reject;
      });
    const { recovering, onRecovered, user } = showPage([lost], { findLeft });
    expect(await screen.findByText(/Bezig met zoeken/u)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Verdergaan zonder terugzetten…' })).toBeEnabled();
    await user.upload(screen.getByLabelText(chooseFile), backupFile);
    expect(await screen.findByText(/gemaakt op 20 november 2026/u)).toBeVisible();
    fail(new Error('no answer'));
    expect(await screen.findByText(/geeft de momentopnamen nu niet/u)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reservekopie terugzetten' }));
    await vi.waitFor(() => expect(onRecovered).toHaveBeenCalledTimes(1));
    expect(recovering.bringBack).toHaveBeenCalledWith(lost, content);
  });

  it('keeps a backup that was chosen when the search ends', async () => {
    let end = (_left: Left) => {};
    const findLeft = () =>
      new Promise<Left>((resolve) => {
        end = resolve;
      });
    const { user } = showPage([lost], { findLeft });
    await user.upload(await screen.findByLabelText(chooseFile), backupFile);
    expect(await screen.findByText(/gemaakt op 20 november 2026/u)).toBeVisible();
    end({ found: content, damaged: [] });
    expect(await screen.findByRole('button', restoreButton)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Reservekopie terugzetten' })).toBeVisible();
  });

  it('has the own dossier first, whichever was looked at first', async () => {
    showPage([unreadable, lost]);
    await section('Voorbeelddossier');
    expect(screen.getAllByRole('region').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Eigen dossier',
      'Voorbeelddossier',
    ]);
  });

  it('names what was kept and is damaged, and saves it as it is', async () => {
    const file = fileOf('snapshot', 3, nothing, new Date('2026-11-20T09:00:00Z'));
    const { recovering, user } = showPage([lost], {
      findLeft: async () => ({ found: undefined, damaged: [file] }),
    });
    expect(await screen.findByText(/beschadigd en niet te lezen/u)).toBeVisible();
    await user.click(screen.getByText('1 beschadigd bestand van de momentopnamen'));
    await user.click(screen.getByRole('button', { name: /^Momentopname van 20 november 2026/u }));
    expect(recovering.damagedFile).toHaveBeenCalledWith(lost, file);
  });

  it('puts a backup from outside of the browser back, after it said what is in it', async () => {
    const { recovering, onRecovered, user } = showPage([lost], {
      findLeft: async () => nothingLeft,
    });
    await user.upload(await screen.findByLabelText(chooseFile), backupFile);
    expect(await screen.findByText(/gemaakt op 20 november 2026 .* door Anna/u)).toBeVisible();
    expect(screen.getByText(/een tijd in de toekomst/u)).toBeVisible();
    expect(recovering.bringBack).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Reservekopie terugzetten' }));
    await vi.waitFor(() => expect(onRecovered).toHaveBeenCalledTimes(1));
    expect(recovering.bringBack).toHaveBeenCalledWith(lost, content);
  });

  it('says why a chosen file is no backup of the dossier, and offers nothing', async () => {
    const { user } = showPage([lost], {
      readBackup: () => Promise.reject(new BackupFailedError({ code: 'restore.otherDossier' })),
    });
    await user.upload(await screen.findByLabelText(chooseFile), backupFile);
    expect(await screen.findByText(/reservekopie van het andere dossier/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Reservekopie terugzetten' })).toBeNull();
  });
});
