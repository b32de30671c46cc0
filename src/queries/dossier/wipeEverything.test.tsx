import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { DossierName } from '@/domain/dossier/dossierName';
import { type Swap, useLastRestore } from '@/queries/backup/lastRestore';
import { useSwap } from '@/queries/backup/useSwap';
import { ServicesProvider } from '@/queries/services';
import { keepDraft, keptDrafts } from '@/storage/browserStorage/drafts';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { makeTestArchive } from '@/testing/archive';
import { makeTestStore, testMoment } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { noBackups } from '../settings';
import { useDossier } from './dossier';
import { useSavedState } from './savedState';
import { useIsWipedSince } from './wipedSince';
import { partsLeftIn, useWipeEverything } from './wipeEverything';

const before = '2026-01-01T00:00:00.000Z';
const wiped = testMoment.toISOString();
const draft = 'eigen:study:a';
const backups = { kept: 7 };
const search = { id: 's', name: 'Media', search: 'zoek=media', seen: 0 };
const swap = { kind: 'backup', entries: [], restoredUpTo: undefined, open: 'eigen' } as const;
const fails = () => Promise.reject(new Error('not now'));

/** A dossier that can't be wiped. */
function stubborn(): DossierStore {
  return { ...makeTestStore(), wipe: fails };
}

/** A dossier of which the copies can't be thrown away. */
function copied(): DossierStore {
  const store = makeTestStore();
  return {
    ...store,
    wipe: async (at) => {
      await store.wipe(at);
      return 'copiesLeft';
    },
  };
}

/** A dossier during whose wipe something is done, which may make it fail. */
function watched(during: () => Promise<void>): DossierStore {
  const store = makeTestStore();
  return {
    ...store,
    wipe: async (at) => {
      await during();
      return store.wipe(at);
    },
  };
}

async function open(
  stores: Partial<Record<'eigen' | 'voorbeeld', DossierStore>> = {},
  now = () => testMoment,
) {
  const archive = await makeTestArchive();
  await archive.saveSearch(search);
  const services = await makeTestServices({
    records: [makeStudy('a')],
    settings: { wipedAt: before, theme: 'dark', backups },
    archive,
    stores,
    clock: { now },
  });
  await services.store('voorbeeld').replaceWith([makeStudy('v')], '', 'Voorbeeld');
  keepDraft(draft, { address: '#/studies/a', changed: { title: 'Van mij' } }, testMoment);
  const { result } = renderHook(
    () => ({
      studies: useDossier().dossier.all('study'),
      wipe: useWipeEverything(),
      saved: useSavedState(),
      lastRestore: useLastRestore(),
      swap: useSwap((given: Swap) => given, false),
    }),
    { wrapper: makeWrapper(services) },
  );
  await waitFor(() => expect(result.current.studies).toHaveLength(1));
  return {
    archive,
    services,
    shown: () => result.current.studies.map(({ id }) => id),
    saved: () => result.current.saved,
    lastRestore: () => result.current.lastRestore?.dossier,
    /** Puts nothing in the place of a dossier. */
    empty: (dossier: DossierName) =>
      act(async () => {
        const over = await services.store(dossier).journal();
        await result.current.swap.mutateAsync({ ...swap, dossier, over });
      }),
    /** Gives what is left. */
    wipe: () => act(() => result.current.wipe.mutateAsync().then(() => [], partsLeftIn)),
    idsIn: async (name: 'eigen' | 'voorbeeld') =>
      (await services.store(name).load()).records.map(({ id }) => id),
  };
}

describe('wiping everything', () => {
  it('empties both dossiers with their history, the saved searches and the settings', async () => {
    const { archive, services, shown, wipe } = await open();
    expect(await wipe()).toEqual([]);
    await waitFor(() => expect(shown()).toEqual([]));
    expect(await services.store('eigen').journal()).toEqual([]);
    expect(await services.store('voorbeeld').journal()).toEqual([]);
    expect(await archive.searches()).toEqual([]);
    expect(services.settings.read()).toMatchObject({
      author: '',
      theme: 'system',
      wipedAt: wiped,
      backups: noBackups,
    });
    expect(keptDrafts()).toEqual([]);
  });

  it('leaves no way back to what a restore took the place of', async () => {
    const { empty, lastRestore, wipe } = await open();
    await empty('eigen');
    await waitFor(() => expect(lastRestore()).toBe('eigen'));
    expect(await wipe()).toEqual([]);
    await waitFor(() => expect(lastRestore()).toBeUndefined());
  });

  it('leaves the way back in a dossier that could not be wiped', async () => {
    const { empty, lastRestore, wipe } = await open({ voorbeeld: stubborn() });
    await empty('voorbeeld');
    expect(await wipe()).toEqual(['voorbeeld']);
    expect(lastRestore()).toBe('voorbeeld');
  });

  it('takes the settings along where only copies of what is gone are left, and names those', async () => {
    const { services, idsIn, wipe } = await open({ eigen: copied() });
    expect(await wipe()).toEqual(['copies']);
    expect(await idsIn('eigen')).toEqual([]);
    expect(services.settings.read()).toMatchObject({ author: '', wipedAt: wiped });
    expect(keptDrafts()).toEqual([]);
  });

  it('is of a later moment than the one before, also where the clock was put back', async () => {
    const { services, wipe } = await open();
    services.settings.write({ wipedAt: '2027-01-01T00:00:00.000Z' });
    await wipe();
    expect(services.settings.read().wipedAt).toBe('2027-01-01T00:00:00.001Z');
  });

  it.each([
    { how: 'is done', end: () => Promise.resolve(), isRefused: true },
    { how: 'fails', end: fails, isRefused: false },
  ])('refuses no form that was opened meanwhile when it $how', async ({ end, isRefused }) => {
    const forms = new Map<string, { readonly current: boolean }>();
    const openForm = (name: string) => {
      const wrapper = ({ children }: { children: ReactNode }) => (
        <ServicesProvider services={services}>{children}</ServicesProvider>
      );
      forms.set(name, renderHook(() => useIsWipedSince(), { wrapper }).result);
    };
    const eigen = watched(async () => {
      openForm('meanwhile');
      await end();
    });
    const { services, wipe } = await open({ eigen });
    openForm('before');
    await wipe();
    expect(forms.get('before')?.current).toBe(isRefused);
    expect(forms.get('meanwhile')?.current).toBe(false);
  });

  it('keeps what is typed meanwhile in a form that it does not refuse', async () => {
    let now = testMoment;
    const eigen = watched(async () => {
      now = new Date(testMoment.getTime() + 1000);
      const typed = { address: '#/moties/b', changed: { title: 'Intussen getypt' } };
      keepDraft('eigen:motion:b', typed, now);
    });
    const { wipe } = await open({ eigen }, () => now);
    expect(await wipe()).toEqual([]);
    expect(keptDrafts()).toEqual(['eigen:motion:b']);
  });

  it('goes on after a part that fails, and tells which is still there', async () => {
    const { archive, services, idsIn, wipe } = await open({ voorbeeld: stubborn() });
    expect(await wipe()).toEqual(['voorbeeld']);
    expect(await idsIn('eigen')).toEqual([]);
    expect(await idsIn('voorbeeld')).toEqual(['v']);
    expect(await archive.searches()).toEqual([]);
    expect(services.settings.read()).toMatchObject({
      author: '',
      wipedAt: wiped,
    });
  });

  it.each([
    { left: ['eigen'], stores: { eigen: stubborn() } },
    { left: ['eigen', 'voorbeeld'], stores: { eigen: stubborn(), voorbeeld: stubborn() } },
  ] as const)(
    'lets forms go on, and keeps what they hold, where it leaves $left',
    async ({ left, stores }) => {
      const { archive, services, idsIn, wipe } = await open(stores);
      expect(await wipe()).toEqual([...left, 'settings']);
      expect(await idsIn('eigen')).toEqual(['a']);
      expect(services.settings.read()).toMatchObject({
        author: 'Anna',
        theme: 'dark',
        wipedAt: before,
        backups,
      });
      expect(keptDrafts()).toEqual([draft]);
      expect(await archive.searches()).toEqual([]);
    },
  );

  it('that fails says nothing of what is saved', async () => {
    const { saved, wipe } = await open({ eigen: stubborn(), voorbeeld: stubborn() });
    await wipe();
    expect(saved()).toBe('idle');
  });
});
