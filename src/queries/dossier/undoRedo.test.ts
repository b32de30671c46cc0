// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DossierName } from '@/domain/dossier/dossierName';
import type { JournalEntry } from '@/domain/journal/entry';
import type { TakeBack } from '@/queries/backup/lastRestore';
import { useRepairTimes, useRestoreBackup, useTakeBackRestore } from '@/queries/backup/useRestore';
import type { Services } from '@/queries/services';
import { openDossierDatabase } from '@/storage/database/database';
import { makeBundle } from '@/testing/bundles';
import { makeTabs, makeTestStore, testMoment } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { useUndoRedo } from './undoRedo';

let count = 0;

/** A window with a cache of its own; another one on the same services is what a reload of it makes. */
async function openWindow(services: Services) {
  const { result } = renderHook(
    () => ({
      undoRedo: useUndoRedo(),
      restore: useRestoreBackup(),
      takeBack: useTakeBackRestore(),
      repair: useRepairTimes(),
    }),
    { wrapper: makeWrapper(services) },
  );
  await waitFor(() => expect(result.current).not.toBeNull());
  return {
    /** Puts these entries in the place of all that is there. */
    restore: (entries: readonly JournalEntry[], dossier: DossierName = 'eigen') =>
      act(async () => {
        const present = await services.store(dossier).journal();
        const bundle = makeBundle({ entries: [...entries], dossier });
        const preview = { changes: [], rejected: 0, latest: undefined, ahead: 0, lost: 0 };
        return result.current.restore.mutateAsync({ ...preview, bundle, dossier, present });
      }),
    takeBack: (restore: TakeBack) => act(() => result.current.takeBack.mutateAsync(restore)),
    repair: async () => {
      const journal = await services.store('eigen').journal();
      return act(() => result.current.repair.mutateAsync(journal));
    },
    /** Takes back as often as is pressed before the page is drawn anew. */
    undo: (strokes = 1) =>
      act(async () => {
        const { undo } = result.current.undoRedo;
        for (let stroke = 0; stroke < strokes; stroke += 1) await undo?.();
      }),
    canUndo: () => result.current.undoRedo.undo !== undefined,
  };
}

/** Two dossiers with a study in each, put there in the window that is opened. */
async function setUp() {
  let now = testMoment;
  const clock = { now: () => now };
  const database = openDossierDatabase(`terugdraaien-${++count}`);
  const channel = makeTabs();
  const eigen = makeTestStore({ clock, database, channel: channel() });
  const services = await makeTestServices({ clock, stores: { eigen } });
  const put = (id: string, dossier: DossierName = 'eigen') =>
    services
      .store(dossier)
      .commit({ author: 'Anna', operations: [{ type: 'put', record: makeStudy(id) }] });
  await put('a');
  await put('v', 'voorbeeld');
  return {
    services,
    put: (...about: Parameters<typeof put>) => act(() => put(...about)),
    studies: async () => (await eigen.load()).records.map(({ id }) => id),
    setClock: (moment: string) => {
      now = new Date(moment);
    },
    /** Another window, with its own name and a change of its own. */
    otherWindow: async () => {
      const store = makeTestStore({ clock, database, channel: channel() });
      const operations = [{ type: 'put' as const, record: makeStudy('ander') }];
      await store.commit({ author: 'Anna', operations });
      return openWindow(await makeTestServices({ clock, stores: { eigen: store } }));
    },
  };
}

describe('what Ctrl Z takes back after a restore', () => {
  it('is nothing older than that, also after a reload, and what was entered since', async () => {
    const { services, put, studies } = await setUp();
    const saved = await services.store('eigen').journal();
    await put('b');
    const window = await openWindow(services);
    await waitFor(() => expect(window.canUndo()).toBe(true));
    await window.restore(saved);
    await waitFor(() => expect(window.canUndo()).toBe(false));
    const reloaded = await openWindow(services);
    await waitFor(() => expect(reloaded.canUndo()).toBe(false));
    await put('c');
    await waitFor(() => expect(reloaded.canUndo()).toBe(true));
    await reloaded.undo(2);
    expect(await studies()).toEqual(['a']);
    await waitFor(() => expect(reloaded.canUndo()).toBe(false));
  });

  it('is nothing older in another window either', async () => {
    const { services, otherWindow } = await setUp();
    const other = await otherWindow();
    await waitFor(() => expect(other.canUndo()).toBe(true));
    const window = await openWindow(services);
    await window.restore(await services.store('eigen').journal());
    await waitFor(() => expect(other.canUndo()).toBe(false));
  });

  it('is nothing older than the first of two, when the second is taken back', async () => {
    const { services, put } = await setUp();
    const saved = await services.store('eigen').journal();
    await put('b');
    const window = await openWindow(services);
    const first = await window.restore(saved);
    const second = await window.restore([]);
    await window.takeBack(second);
    await waitFor(() => expect(window.canUndo()).toBe(false));
    await window.takeBack(first);
    await waitFor(() => expect(window.canUndo()).toBe(true));
  });

  it('is a matter of that dossier alone', async () => {
    const { services, put } = await setUp();
    const window = await openWindow(services);
    await waitFor(() => expect(window.canUndo()).toBe(true));
    await window.restore(await services.store('eigen').journal());
    await waitFor(() => expect(window.canUndo()).toBe(false));
    await window.restore(await services.store('voorbeeld').journal(), 'voorbeeld');
    await waitFor(() => expect(window.canUndo()).toBe(false));
    act(() => services.settings.write({ dossier: 'eigen' }));
    await waitFor(() => expect(window.canUndo()).toBe(false));
    await put('w', 'voorbeeld');
    await waitFor(() => expect(window.canUndo()).toBe(false));
    act(() => services.settings.write({ dossier: 'voorbeeld' }));
    await waitFor(() => expect(window.canUndo()).toBe(true));
  });
});

describe('what Ctrl Z takes back after times were repaired', () => {
  it('is what it took back before, as nothing was put back', async () => {
    const { services, put, setClock, studies } = await setUp();
    setClock('2027-11-27T09:00:00.000Z');
    await put('vooruit');
    setClock('2026-11-27T09:00:00.000Z');
    const window = await openWindow(services);
    await window.repair();
    await waitFor(() => expect(window.canUndo()).toBe(true));
    await window.undo();
    expect(await studies()).toEqual(['a']);
  });

  it('is nothing older than a restore whose times were repaired, and all that was entered since', async () => {
    const { services, put, setClock, studies } = await setUp();
    setClock('2027-11-27T09:00:00.000Z');
    await put('vooruit');
    const window = await openWindow(services);
    await window.restore(await services.store('eigen').journal());
    setClock('2026-11-27T09:00:00.000Z');
    await waitFor(() => expect(window.canUndo()).toBe(false));
    await window.repair();
    await waitFor(() => expect(window.canUndo()).toBe(false));
    await put('daarna');
    await waitFor(() => expect(window.canUndo()).toBe(true));
    await window.undo();
    expect(await studies()).toEqual(['a', 'vooruit']);
    await waitFor(() => expect(window.canUndo()).toBe(false));
  });
});
