// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DossierName } from '@/domain/dossier/dossierName';
import { inspectDossiers } from '@/queries/safekeeping/inspection';
import type { Services } from '@/queries/services';
import { databaseName, openDossierDatabase } from '@/storage/database/database';
import { firstPlace } from '@/storage/database/databasePlace';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { useOpenDossier } from './dossiers';
import { areSettingsLost, lastChosen, openByChoice, settleOpened, type Told } from './opened';
import { useWipeEverything } from './wipeEverything';

const words = { author: 'Voorbeeld', reason: 'Ingelezen' };

function told(eigen: Partial<Told> = {}, voorbeeld: Partial<Told> = {}) {
  return new Map<DossierName, Told>([
    ['voorbeeld', { choice: 0, wipedAt: undefined, isEmpty: false, ...voorbeeld }],
    ['eigen', { choice: 0, wipedAt: undefined, isEmpty: true, ...eigen }],
  ]);
}

const example = { dossier: 'voorbeeld', choice: 0 } as const;

describe('the dossier that was chosen last', () => {
  it('is the example at the first start', () => {
    expect(lastChosen(example, new Map())).toEqual(example);
    expect(lastChosen(example, told())).toEqual(example);
  });

  it('is the user’s own where it holds work and nothing says that the example was chosen', () => {
    expect(lastChosen(example, told({ isEmpty: false })).dossier).toBe('eigen');
  });

  it('is the one that its database tells of where the settings are of before, or lost', () => {
    expect(lastChosen(example, told({ choice: 1 }))).toEqual({ dossier: 'eigen', choice: 1 });
    const stale = { dossier: 'voorbeeld', choice: 2 } as const;
    expect(lastChosen(stale, told({ choice: 3 }, { choice: 2 })).dossier).toBe('eigen');
    const back = told({ choice: 3, isEmpty: false }, { choice: 4 });
    expect(lastChosen(example, back)).toEqual({ dossier: 'voorbeeld', choice: 4 });
  });

  it('is the one in the settings where the database could not be written to', () => {
    const later = { dossier: 'voorbeeld', choice: 4 } as const;
    expect(lastChosen(later, told({ choice: 3, isEmpty: false }))).toEqual(later);
  });
});

describe('settings that got lost', () => {
  const none = { author: '', choice: 0 };

  it('are missed where a database tells of a choice of which they do not', () => {
    expect(areSettingsLost(none, told({ choice: 1 }))).toBe(true);
  });

  it.each([
    { where: 'nothing was ever chosen', settings: none, databases: told() },
    {
      where: 'there is a name',
      settings: { ...none, author: 'Anna' },
      databases: told({ choice: 1 }),
    },
    {
      where: 'they know of a choice',
      settings: { ...none, choice: 1 },
      databases: told({ choice: 2 }),
    },
    {
      where: 'a wipe may have taken them',
      settings: none,
      databases: told({ choice: 1, wipedAt: '2026-11-21T10:15:00.000Z' }),
    },
  ])('are not missed where $where', ({ settings, databases }) => {
    expect(areSettingsLost(settings, databases)).toBe(false);
  });
});

describe('opening a dossier by choice', () => {
  /** Services on the databases that the app itself uses. */
  async function makeServices() {
    const open = (name: DossierName) =>
      makeTestStore({ database: openDossierDatabase(databaseName(name)) });
    return makeTestServices({
      settings: { dossier: 'voorbeeld' },
      stores: { eigen: open('eigen'), voorbeeld: open('voorbeeld') },
      example: [makeStudy('v')],
    });
  }

  /** What the settings become at the next start, after the browser lost those that were written since. */
  async function openedNext(
    services: Services,
    kept: Parameters<Services['settings']['write']>[0],
  ) {
    services.settings.write(kept);
    const { told: next } = await inspectDossiers(
      firstPlace(),
      (question) => question(),
      services.settings.read(),
    );
    settleOpened(services.settings, next);
    return services.settings.read().dossier;
  }

  it('is on disk before it is told, so that a kill does not undo it, also from one to the other', async () => {
    const services = await makeServices();
    const { result } = renderHook(() => useOpenDossier(words), { wrapper: makeWrapper(services) });
    await waitFor(() => expect(result.current).not.toBeNull());
    const atFirst = services.settings.read();
    await result.current.mutateAsync('eigen');
    const own = services.settings.read();
    expect(await openedNext(services, atFirst)).toBe('eigen');
    await result.current.mutateAsync('voorbeeld');
    expect(await openedNext(services, own)).toBe('voorbeeld');
    await result.current.mutateAsync('eigen');
    expect(await openedNext(services, { dossier: 'voorbeeld', choice: 2 })).toBe('eigen');
  });

  it('is so too for the empty dossier that is open once everything was wiped', async () => {
    const services = await makeServices();
    await openByChoice(services.settings, services.store('voorbeeld'), 'voorbeeld');
    const before = services.settings.read();
    const { result } = renderHook(() => useWipeEverything(), { wrapper: makeWrapper(services) });
    await waitFor(() => expect(result.current).not.toBeNull());
    await result.current.mutateAsync();
    expect(await openedNext(services, before)).toBe('eigen');
  });

  it('happens also where the database of it takes nothing', async () => {
    const { settings, store } = await makeTestServices({ settings: { dossier: 'voorbeeld' } });
    const full = { ...store('eigen'), markOpened: () => Promise.reject(new Error('full')) };
    await openByChoice(settings, full, 'eigen');
    expect(settings.read()).toMatchObject({ dossier: 'eigen', choice: 1 });
  });
});
