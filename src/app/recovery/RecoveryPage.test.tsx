import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/shared/result';
import type { Loss } from '@/queries/inspection';
import type { Recovering } from '@/queries/recovery';
import { nothing } from '@/storage/snapshot/standing';
import { makeEntries } from '@/testing/bundles';
import { RecoveryPage } from './RecoveryPage';

const expected = { ...nothing, version: 3, entries: 7, records: 2 };
const lost: Loss = { name: 'eigen', inspection: { state: 'lost', found: nothing, expected } };
const unreadable: Loss = {
  name: 'voorbeeld',
  inspection: { state: 'unreadable', reason: 'UnknownError', expected },
};

function showPage(losses: readonly Loss[], patch: Partial<Recovering> = {}) {
  const recovering = {
    findLeft: vi.fn<Recovering['findLeft']>(async () => ({
      entries: makeEntries(),
      setApart: [],
      newest: undefined,
      damaged: 0,
    })),
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
const restoreButton = { name: 'Reservekopie terugzetten' };

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
    expect(await screen.findByText(/bewaar de reservekopie dan eerst als bestand/u)).toBeVisible();
  });

  it('goes on without anything only after a question', async () => {
    const { recovering, onRecovered, user } = showPage([lost], { findLeft: async () => undefined });
    expect(await screen.findByText(/geen reservekopie van dit dossier gevonden/u)).toBeVisible();
    expect(screen.queryByRole('button', restoreButton)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Verdergaan zonder terugzetten…' }));
    expect(recovering.goOnWithout).not.toHaveBeenCalled();
    await user.click(await screen.findByRole('button', { name: 'Verdergaan' }));
    await vi.waitFor(() => expect(onRecovered).toHaveBeenCalledTimes(1));
  });
});
