// @vitest-environment jsdom
import { QueryObserver } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { DossierName } from '@/domain/dossier/dossierName';
import { keys } from '@/queries/keys';
import { createQueryClient } from '@/queries/queryClient';
import { useRestoreSnapshot } from '@/queries/safekeeping/snapshots';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { makeBundle } from '@/testing/bundles';
import { makeTestStore, testMoment } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeSafekeeping } from '@/testing/safekeeping';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { useRepairTimes, useRestoreBackup } from './useRestore';

const written = { at: '2026-11-21T10:15:00.000Z' };
const preview = { changes: [], rejected: 0, latest: undefined, ahead: 0, lost: 0 };

/** A dossier with a study and a snapshot, in which `meanwhile` happens while another journal is put there. */
async function setUp() {
  const { kept } = makeSafekeeping();
  let now = testMoment;
  const clock = { now: () => now };
  const store = makeTestStore({ clock, safekeeping: async () => kept });
  const during = { meanwhile: () => {} };
  const eigen: DossierStore = {
    ...store,
    restore: (...given) => {
      during.meanwhile();
      return store.restore(...given);
    },
  };
  const services = await makeTestServices({
    clock,
    stores: { eigen },
    records: [makeStudy('a')],
  });
  await kept.takeSnapshot(store.whole);
  const client = createQueryClient();
  const { result } = renderHook(
    (name: DossierName) => ({
      backup: useRestoreBackup(),
      snapshot: useRestoreSnapshot(name),
      repair: useRepairTimes(),
    }),
    { wrapper: makeWrapper(services, client), initialProps: 'eigen' },
  );
  await vi.waitFor(() => expect(result.current).not.toBeNull());
  const backup = () =>
    act(async () => {
      const present = await store.journal();
      const bundle = makeBundle();
      return result.current.backup.mutateAsync({ ...preview, bundle, dossier: 'eigen', present });
    });
  return {
    ...services,
    client,
    during,
    setClock: (moment: string) => {
      now = new Date(moment);
    },
    restoreBackup: backup,
    restoreSnapshot: () =>
      act(async () => {
        const [file] = await kept.snapshots();
        if (file) await result.current.snapshot.mutateAsync(file);
      }),
    repair: () => act(async () => result.current.repair.mutateAsync(await store.journal())),
  };
}

describe('a backup that leaves the browser while something is put back', () => {
  it('is not forgotten as the last one to the folder', async () => {
    const { settings, during, restoreBackup } = await setUp();
    during.meanwhile = () => settings.write({ backups: { ...settings.read().backups, written } });
    await restoreBackup();
    expect(settings.read().backups).toMatchObject({
      written,
      eigen: { entries: makeBundle().entries.length },
    });
  });

  it('stays the last one after a snapshot', async () => {
    const { settings, during, restoreSnapshot } = await setUp();
    const eigen = { at: written.at, entries: 1 };
    during.meanwhile = () => settings.write({ backups: { ...settings.read().backups, eigen } });
    await restoreSnapshot();
    expect(settings.read().backups.eigen).toEqual(eigen);
  });

  it('stays the last one after a repair of times, with the time that its newest entry now bears', async () => {
    const { settings, store, during, setClock, repair } = await setUp();
    setClock('2027-11-27T09:00:00.000Z');
    const operations = [{ type: 'put' as const, record: makeStudy('vooruit') }];
    await store('eigen').commit({ author: 'Anna', operations });
    const last = (await store('eigen').journal()).at(-1)?.stamp;
    setClock('2026-11-27T09:00:00.000Z');
    const eigen = { at: written.at, entries: 2, last };
    during.meanwhile = () => settings.write({ backups: { ...settings.read().backups, eigen } });
    await repair();
    const repaired = (await store('eigen').journal()).at(-1)?.stamp;
    expect(repaired).not.toBe(last);
    expect(settings.read().backups.eigen).toEqual({ ...eigen, last: repaired });
  });
});

it('says how a restore is taken back without waiting for the list of snapshots', async () => {
  const { client, settings, restoreBackup } = await setUp();
  const never = new Promise<never>(() => {});
  const list = { queryKey: keys.snapshots('eigen'), queryFn: () => never };
  const stop = new QueryObserver(client, list).subscribe(() => {});
  await restoreBackup();
  expect(client.getQueryData(keys.lastRestore)).toMatchObject({ kind: 'backup' });
  expect(settings.read().backups.eigen).toBeDefined();
  stop();
});
