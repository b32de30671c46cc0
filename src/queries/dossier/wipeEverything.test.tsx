import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { makeTestArchive } from '@/testing/archive';
import { makeTestStore, testMoment } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { useDossier } from './dossier';
import { useWipeEverything } from './wipeEverything';

const before = '2026-01-01T00:00:00.000Z';
const search = { id: 's', name: 'Media', search: 'zoek=media', seen: 0 };
const fails = () => Promise.reject(new Error('not now'));

/** A dossier that can't be wiped. */
function stubborn(): DossierStore {
  return { ...makeTestStore(), wipe: fails };
}

async function open(stores: Partial<Record<'eigen' | 'voorbeeld', DossierStore>> = {}) {
  const archive = await makeTestArchive();
  await archive.saveSearch(search);
  const services = await makeTestServices({
    records: [makeStudy('a')],
    settings: { wipedAt: before, theme: 'dark' },
    archive,
    stores,
  });
  await services.store('voorbeeld').replaceWith([makeStudy('v')], '', 'Voorbeeld');
  const { result } = renderHook(
    () => ({ studies: useDossier().dossier.all('study'), wipe: useWipeEverything() }),
    { wrapper: makeWrapper(services) },
  );
  await waitFor(() => expect(result.current.studies).toHaveLength(1));
  return {
    archive,
    services,
    shown: () => result.current.studies.map(({ id }) => id),
    wipe: () => act(() => result.current.wipe.mutateAsync()),
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
      wipedAt: testMoment.toISOString(),
    });
  });

  it('goes on after a part that fails, and tells which is still there', async () => {
    const { archive, services, idsIn, wipe } = await open({ voorbeeld: stubborn() });
    expect(await wipe()).toEqual(['voorbeeld']);
    expect(await idsIn('eigen')).toEqual([]);
    expect(await idsIn('voorbeeld')).toEqual(['v']);
    expect(await archive.searches()).toEqual([]);
    expect(services.settings.read()).toMatchObject({
      author: '',
      wipedAt: testMoment.toISOString(),
    });
  });

  it('lets forms in other windows go on when neither dossier could be wiped', async () => {
    const stores = { eigen: stubborn(), voorbeeld: stubborn() };
    const { archive, services, wipe } = await open(stores);
    expect(await wipe()).toEqual(['eigen', 'voorbeeld', 'settings']);
    expect(services.settings.read()).toMatchObject({
      author: 'Anna',
      theme: 'dark',
      wipedAt: before,
    });
    expect(await archive.searches()).toEqual([]);
  });
});
