// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { type ArchiveStore, createArchiveStore } from '@/storage/archive/archiveStore';
import type { WriteLock } from '@/storage/ports';
import { queueLock } from '@/storage/tabs/writeLock';
import { feedFile } from '@/testing/archive';
import { makeTabs, testMoment } from '@/testing/dossierStore';
import { feedSample } from '@/testing/feed';
import { createInlineArchive } from '@/workers/archive/inlineArchiveClient';

/** A lock as the browser has it: who holds it can be closed, and the next in the row gets it. */
function closableTurn() {
  const queue = queueLock();
  let close = () => {};
  const turn: WriteLock = (work) =>
    new Promise((resolve, reject) => {
      const closed = new Promise<void>((end) => {
        queue(() => {
          close = end;
          return Promise.race([closed, work().then(resolve, reject)]);
        }).catch(reject);
      });
    });
  return { turn, closeHolder: () => close() };
}

let databases = 0;

/** Windows on one archive with records in it, of which nothing was worked out yet. */
async function windows() {
  databases += 1;
  const store = createArchiveStore(
    openArchiveDatabase(`archief-vensters-${databases}`),
    queueLock(),
  );
  const [news, comparing] = [makeTabs(), makeTabs()];
  const { turn, closeHolder } = closableTurn();
  const open = (at: ArchiveStore = store) =>
    createInlineArchive(
      at,
      { clock: { now: () => testMoment }, channel: news() },
      { turn, windows: comparing() },
    );
  await open().importFiles([feedFile('proef.jsonl', feedSample)], () => {});
  return { store, open, closeHolder };
}

/** The store with what tells how often all records were read, and what holds that up as long as it is wanted. */
function readsOf(store: ArchiveStore, until: Promise<void> = Promise.resolve()) {
  let count = 0;
  const counted: ArchiveStore = {
    ...store,
    eachChunk: async (take) => {
      count += 1;
      await until;
      return store.eachChunk(take);
    },
  };
  return { counted, count: () => count };
}

const motion = 'id-2022Z21953';

describe('links that two windows want', () => {
  it('are worked out by one of them, and read by both', async () => {
    const { store, open } = await windows();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const [here, there] = [readsOf(store, held), readsOf(store)];
    const first = open(here.counted).lettersOf(motion);
    await expect.poll(here.count).toBe(1);
    const second = open(there.counted).lettersOf(motion);
    release();
    expect(await first).toMatchObject({ certain: [{ item: { number: '2023Z03199' } }] });
    expect(await second).toEqual(await first);
    expect([here.count(), there.count()]).toEqual([1, 0]);
  });

  it('are worked out by the other when the window that does so is closed', async () => {
    const { store, open, closeHolder } = await windows();
    const [here, there] = [readsOf(store, new Promise(() => {})), readsOf(store)];
    void open(here.counted).lettersOf(motion);
    await expect.poll(here.count).toBe(1);
    const second = open(there.counted).lettersOf(motion);
    closeHolder();
    expect(await second).toMatchObject({ certain: [{ item: { number: '2023Z03199' } }] });
    expect([here.count(), there.count()]).toEqual([1, 1]);
  });

  it('are waited for no longer by a window in which that is given up', async () => {
    const { store, open } = await windows();
    const [here, there] = [readsOf(store, new Promise(() => {})), readsOf(store)];
    void open(here.counted).lettersOf(motion);
    await expect.poll(here.count).toBe(1);
    const waiting = open(there.counted);
    const asked = waiting.lettersOf(motion);
    const states: string[] = [];
    waiting.watchComparing(({ state }) => states.push(state));
    await expect.poll(() => states.at(-1)).toBe('running');
    await waiting.stopComparing();
    expect(await asked).toBeNull();
    expect(there.count()).toBe(0);
  });
});
