import { describe, expect, it } from 'vitest';
import { openDossierDatabase } from '@/storage/database/database';
import { NoAnswerError } from '@/storage/files/patience';
import type { Safekeeping } from '@/storage/snapshot/safekeeping';
import { makeEntries } from '@/testing/bundles';
import { makeTabs, makeTestStore } from '@/testing/dossierStore';
import { makeMotion, makeStudy } from '@/testing/records';
import { makeFolder, makeSafekeeping } from '@/testing/safekeeping';

let count = 0;

/** A store with a motion in it, and a way to read all that lies in its tables. */
async function filledStore(kept?: Safekeeping) {
  count += 1;
  const database = openDossierDatabase(`restore-${count}`);
  const store = makeTestStore({ database, ...(kept && { safekeeping: async () => kept }) });
  await store.commit({ author: 'Anna', operations: [{ type: 'put', record: makeMotion('oud') }] });
  const dump = async () => {
    const tables = database.dexie.tables.map(async (table) => [table.name, await table.toArray()]);
    return JSON.stringify(await Promise.all(tables));
  };
  return { store, dump, database };
}

const titles = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('restoring a journal', () => {
  it('leaves exactly what it holds, history and all', async () => {
    const { store } = await filledStore();
    const entries = makeEntries();
    expect(await store.restore(entries, await store.journal())).toEqual({ ok: true });
    expect(await store.journal()).toEqual(entries);
    const { records, rejected } = await store.load();
    expect(titles(records)).toEqual(['wrr', 'trimbos']);
    expect(rejected).toEqual([]);
  });

  it('brings the tables back to the byte, however much was done since', async () => {
    const { store, dump } = await filledStore();
    const before = await dump();
    const saved = await store.journal();
    const operations = [{ type: 'put' as const, record: makeStudy('later') }];
    await store.commit({ author: 'Bob', operations });
    await store.commit({
      author: 'Bob',
      operations: [{ type: 'delete', ref: { kind: 'motion', id: 'oud' } }],
    });
    expect(await dump()).not.toBe(before);
    await store.restore(saved, await store.journal());
    expect(await dump()).toBe(before);
  });

  it('is remembered on disk with the journal, until another one or a wipe', async () => {
    const { store, database } = await filledStore();
    const saved = await store.journal();
    const entries = makeEntries();
    const last = entries.at(-1)?.stamp;
    expect(await store.restoredUpTo()).toBeUndefined();
    await store.restore(entries, saved, { restoredUpTo: last });
    expect(await makeTestStore({ database }).restoredUpTo()).toBe(last);
    expect(await store.restore([], saved, {})).toMatchObject({ ok: false });
    expect(await store.restoredUpTo()).toBe(last);
    await store.restore(saved, entries);
    expect(await store.restoredUpTo()).toBeUndefined();
    await store.restore(entries, saved, { restoredUpTo: last });
    await store.wipe('2026-11-21T10:15:00.001Z');
    expect(await store.restoredUpTo()).toBeUndefined();
  });

  it('keeps a snapshot of what is there first, and nothing goes when there is no room for it', async () => {
    const { kept, files } = makeSafekeeping();
    const { store, dump } = await filledStore(kept);
    const before = await dump();
    const present = await store.journal();
    files.isFull = true;
    expect(await store.restore(makeEntries(), present)).toEqual({
      ok: false,
      error: { code: 'storage.full' },
    });
    expect(await dump()).toBe(before);
    files.isFull = false;
    await store.restore(makeEntries(), present);
    const held = (await kept.snapshots()).map(({ entries }) => entries);
    expect(held).toEqual([makeEntries().length, present.length]);
  });

  it.each([
    ['there is no room', new DOMException('no', 'QuotaExceededError'), 'storage.full'],
    ['the browser gives no file', new DOMException('no', 'NotReadableError'), 'copy.unreachable'],
    ['the browser gives no answer', new NoAnswerError(), 'copy.unreachable'],
    ['anything else goes wrong', new TypeError('no'), 'copy.failed'],
  ])('says why no copy of what is there could be kept: %s', async (_, error, code) => {
    const files = makeFolder();
    const { kept } = makeSafekeeping(files);
    const { store, dump } = await filledStore(kept);
    const before = await dump();
    files.write = () => Promise.reject(error);
    const present = await store.journal();
    const refused = { ok: false, error: { code } };
    expect(await store.restore(makeEntries(), present)).toEqual(refused);
    const settling = { over: present, changes: [], author: 'Anna', reason: 'Samengevoegd' };
    expect(await store.merge(makeEntries(), settling)).toEqual(refused);
    expect(await dump()).toBe(before);
  });

  it('needs no copy where nothing is', async () => {
    const files = makeFolder();
    const { kept } = makeSafekeeping(files);
    files.names = () => Promise.reject(new NoAnswerError());
    const store = makeTestStore({ safekeeping: async () => kept });
    expect(await store.restore(makeEntries(), [])).toEqual({ ok: true });
    expect(await store.journal()).toEqual(makeEntries());
  });

  it('is refused when something was entered since the user looked', async () => {
    const { store, dump } = await filledStore();
    const seen = await store.journal();
    await store.commit({ author: 'Bob', operations: [{ type: 'put', record: makeStudy('net') }] });
    const before = await dump();
    expect(await store.restore(makeEntries(), seen)).toEqual({
      ok: false,
      error: { code: 'restore.changedSince' },
    });
    expect(await dump()).toBe(before);
  });

  it('leaves everything as it was when it fails halfway', async () => {
    const { store, dump } = await filledStore();
    const before = await dump();
    const present = await store.journal();
    const [first] = makeEntries();
    const twice = first ? [first, first] : [];
    await expect(store.restore(twice, present)).rejects.toThrow(/ConstraintError|bulkAdd/u);
    expect(await dump()).toBe(before);
  });

  it('is told to other tabs', async () => {
    const tabs = makeTabs();
    count += 1;
    const name = `restore-tabs-${count}`;
    const [here, there] = [1, 2].map(() => makeTestStore({ name, channel: tabs() }));
    const told = new Promise((resolve) => there?.subscribe(resolve));
    await here?.restore(makeEntries(), []);
    expect(await told).toEqual({ type: 'replaced' });
    expect(titles((await there?.load())?.records ?? [])).toEqual(['wrr', 'trimbos']);
  });
});
