import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stampSchema } from '@/domain/journal/hlc';
import { newestStamp } from '@/domain/journal/newest';
import { databaseName, openDossierDatabase } from '@/storage/database/database';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { queueLock } from '@/storage/tabs/writeLock';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeKeptFile, makeMark, makeSafekeeping } from '@/testing/safekeeping';
import { NoAnswerError } from '../files/patience';
import { newestVersion } from '../migrations/migrations';
import type { WriteLock } from '../ports';
import { inspectDossier } from './inspect';
import { keptFileName } from './keptFile';
import { markOnly } from './markOnly';
import { acceptLoss, findRecovery, keepLeft, recoverDossier } from './recovery';

const database = databaseName('eigen');
const open: DossierStore[] = [];

function request(make: () => IDBOpenDBRequest): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const asked = make();
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(new Error(asked.error?.message)));
  });
}

const remove = () => request(() => indexedDB.deleteDatabase(database));

afterEach(async () => {
  vi.restoreAllMocks();
  for (const store of open.splice(0)) store.close();
  await remove();
});

/** The user's own dossier with some changes, closed again; and what was kept of it outside of the database. */
async function usedDossier(ids: readonly string[] = ['a', 'b', 'c']) {
  const { kept, files, mark } = makeSafekeeping();
  const openStore = () => {
    const store = makeTestStore({
      database: openDossierDatabase(database),
      safekeeping: async () => kept,
    });
    open.push(store);
    return store;
  };
  const store = openStore();
  for (const id of ids) {
    await store.commit({ author: 'Anna', operations: [{ type: 'put', record: makeStudy(id) }] });
    if (id === 'b') await kept.takeSnapshot(store.whole);
  }
  const before = await store.load();
  store.close();
  const inspect = () =>
    inspectDossier({ name: 'eigen', mark, lock: queueLock(), folder: async () => files });
  return { kept, files, mark, openStore, before, inspect };
}

async function change(table: string, work: (store: IDBObjectStore) => void): Promise<void> {
  const opened = await request(() => indexedDB.open(database));
  await new Promise((resolve) => {
    const transaction = opened?.transaction(table, 'readwrite');
    transaction?.addEventListener('complete', resolve);
    if (transaction) work(transaction.objectStore(table));
  });
  opened?.close();
}

describe('a look at a dossier before the app starts', () => {
  it('finds nothing wrong with one that was never there, or is as it was left', async () => {
    const never = makeSafekeeping();
    const folder = async () => never.files;
    const asked = { name: 'eigen', mark: never.mark, lock: queueLock(), folder } as const;
    expect(await inspectDossier(asked)).toMatchObject({ state: 'sound' });
    const { inspect } = await usedDossier();
    expect(await inspect()).toMatchObject({ state: 'sound' });
  });

  it('makes no database where there is none', async () => {
    const { inspect } = await usedDossier();
    await remove();
    await inspect();
    const known = await indexedDB.databases();
    expect(known.map(({ name }) => name)).not.toContain(database);
  });

  it.each([
    ['the database is gone', remove],
    ['the journal was emptied', () => change('journal', (store) => store.clear())],
    ['one table was emptied', () => change('study', (store) => store.clear())],
    [
      'its newest entry is gone',
      () =>
        change('journal', (store) => {
          store
            .index('stamp')
            .openKeyCursor(null, 'prev')
            .addEventListener('success', (event) => {
              const cursor: unknown = event.target && Reflect.get(event.target, 'result');
              if (cursor instanceof IDBCursor) store.delete(cursor.primaryKey);
            });
        }),
    ],
  ])('sees that %s, and everything comes back', async (_what, damage) => {
    const { inspect, kept, openStore, before } = await usedDossier();
    await damage();
    expect(await inspect()).toMatchObject({ state: 'lost', expected: { entries: 3, records: 3 } });
    const found = await findRecovery('eigen', kept);
    expect(await recoverDossier(found, openStore())).toMatchObject({ ok: true });
    expect(await inspect()).toMatchObject({ state: 'sound' });
    expect(await openStore().load()).toEqual(before);
  });

  it('waits for the other writers as for any answer, so that one who hangs is told of', async () => {
    const { mark, files } = await usedDossier();
    await remove();
    let finish = () => {};
    let taken = 0;
    const inTurn = queueLock();
    const lock: WriteLock = (work) => {
      taken += 1;
      return inTurn(work);
    };
    const writing = lock(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    const unanswered: (string | undefined)[] = [];
    const inspected = inspectDossier({
      name: 'eigen',
      mark,
      lock,
      folder: async () => files,
      asking: async (question, of) => {
        unanswered.push(of);
        return question().finally(() => unanswered.splice(unanswered.indexOf(of), 1));
      },
    });
    await vi.waitFor(() => expect(taken).toBe(2));
    expect(unanswered).toEqual(['windows']);
    finish();
    await writing;
    expect(await inspected).toMatchObject({ state: 'lost' });
  });

  it('sees it by the mark alone where there is no file system', async () => {
    const { mark } = await usedDossier();
    await remove();
    const asked = {
      name: 'eigen',
      mark,
      lock: queueLock(),
      folder: async () => undefined,
    } as const;
    expect(await inspectDossier(asked)).toMatchObject({ state: 'lost', found: { entries: 0 } });
  });

  /** A look by the mark alone at a dossier that was wiped, and holds nothing. */
  async function lookAfterWipe(knownWipe: string | undefined, last?: string) {
    const { mark, openStore } = await usedDossier();
    const before = mark.read();
    await openStore().wipe('2026-11-21T10:15:01.000Z');
    mark.write(
      before && { ...before, last: v.parse(v.optional(stampSchema), last) ?? before.last },
    );
    const folder = async () => undefined;
    return inspectDossier({ name: 'eigen', mark, lock: queueLock(), folder, knownWipe });
  }

  it.each([
    undefined,
    // By a clock that was ahead.
    '2027-01-01T00:00:00.000Z-0001-w1',
  ])(
    'misses nothing of before a wipe where mark and settings of then are still on disk (%s)',
    async (last) => {
      expect(await lookAfterWipe(undefined, last)).toMatchObject({ state: 'sound' });
      const earlier = '2026-11-21T10:15:00.999Z';
      expect(await lookAfterWipe(earlier, last)).toMatchObject({ state: 'sound' });
    },
  );

  it('misses what was there after a wipe, be it of before that, as when a backup was put back', async () => {
    const known = '2026-11-21T10:15:01.000Z';
    expect(await lookAfterWipe(known)).toMatchObject({ state: 'lost', expected: { entries: 3 } });
  });

  it('takes the moment of a wipe that can not be read for none', async () => {
    const { inspect } = await usedDossier();
    await change('meta', (store) => store.put({ name: 'wiped', at: 'zonder dag' }));
    expect(await inspect()).toMatchObject({ state: 'sound', wipedAt: undefined });
  });

  it('expects nothing by a file that was cut off, of which nobody was told that it is saved', async () => {
    const { inspect, kept, files } = await usedDossier();
    const newest = [...files.content.keys()].toSorted().at(-1) ?? '';
    files.content.set(newest, new Uint8Array());
    await remove();
    expect(await inspect()).toMatchObject({ state: 'lost', expected: { entries: 2, records: 2 } });
    const found = await findRecovery('eigen', kept);
    expect(found).toMatchObject({ damaged: [] });
    expect(found.entries).toHaveLength(2);
  });

  it('tells how many records there were after a restore, by the mark alone too', async () => {
    const mark = makeMark();
    const store = makeTestStore({
      database: openDossierDatabase(database),
      safekeeping: async () => markOnly(mark),
    });
    open.push(store);
    const operations = [{ type: 'put' as const, record: makeStudy('a') }];
    await store.commit({ author: 'Anna', operations });
    const saved = await store.journal();
    await store.commit({
      author: 'Anna',
      operations: [{ type: 'put' as const, record: makeStudy('b') }],
    });
    await store.restore(saved, await store.journal());
    expect(mark.read()).toMatchObject({ entries: 1, records: 1 });
  });

  it('says that the browser can not open it, and a new database takes everything', async () => {
    const { inspect, kept, openStore, before } = await usedDossier();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    expect(await inspect()).toMatchObject({
      state: 'unreadable',
      reason: 'UnknownError: Internal error opening backing store',
      expected: { entries: 3 },
    });
    const found = await findRecovery('eigen', kept);
    vi.restoreAllMocks();
    await recoverDossier(found, openStore());
    expect(await openStore().load()).toEqual(before);
  });

  it('adds what the journal has and no file does', async () => {
    const { inspect, kept, files, openStore, before } = await usedDossier();
    const names = [...files.content.keys()].toSorted();
    files.content.set(names.at(-1) ?? '', new Uint8Array([1]));
    await change('study', (store) => store.clear());
    expect(await inspect()).toMatchObject({ state: 'lost' });
    const found = await findRecovery('eigen', kept);
    expect(found).toMatchObject({ damaged: [{ kind: 'change' }] });
    await recoverDossier(found, openStore());
    expect(await openStore().load()).toEqual(before);
  });

  it('is content with less when the user chose that, and can put back all that was found later', async () => {
    const { inspect, kept, openStore, before } = await usedDossier();
    await remove();
    expect(await keepLeft('eigen', kept, [])).toBeUndefined();
    await acceptLoss('eigen', kept);
    expect(await inspect()).toMatchObject({ state: 'sound' });
    const store = openStore();
    for (const id of ['d', 'e', 'f', 'g']) {
      await store.commit({ author: 'Anna', operations: [{ type: 'put', record: makeStudy(id) }] });
      await kept.takeSnapshot(store.whole);
    }
    const found = (await kept.snapshots()).find(({ kind }) => kind === 'passed');
    expect(found).toMatchObject({ entries: 3, records: 3 });
    const content = found && (await kept.contentOf(found));
    await store.restore(content?.entries ?? [], await store.journal());
    expect(await store.load()).toEqual(before);
  });

  it('misses as much as before when going on was cut off after what was found was kept', async () => {
    const { inspect, kept, files, openStore, before } = await usedDossier();
    const last = [...files.content.keys()].findLast((name) => name.endsWith('.change'));
    const bytes = files.content.get(last ?? '');
    files.content.set(last ?? '', new Uint8Array([1]));
    await remove();
    await keepLeft('eigen', kept, []);
    expect((await kept.snapshots())[0]).toMatchObject({ kind: 'passed', entries: 2 });
    expect(await inspect()).toMatchObject({ state: 'lost', expected: { entries: 3, records: 3 } });
    files.content.set(last ?? '', bytes ?? new Uint8Array());
    await recoverDossier(await findRecovery('eigen', kept), openStore());
    expect(await openStore().load()).toEqual(before);
  });

  it('keeps what was found when a backup that lacks some of it is put back, and not when it has all', async () => {
    const { kept } = await usedDossier();
    await remove();
    const { entries } = await findRecovery('eigen', kept);
    await keepLeft('eigen', kept, entries);
    expect(await kept.snapshots()).toMatchObject([{ kind: 'snapshot' }]);
    await keepLeft('eigen', kept, entries.slice(1));
    expect(await kept.snapshots()).toMatchObject([{ kind: 'passed' }, { kind: 'snapshot' }]);
  });

  it('tells that what was found could not be kept, so that nobody goes on without it', async () => {
    const { inspect, kept, files } = await usedDossier();
    await remove();
    files.isFull = true;
    expect(await keepLeft('eigen', kept, [])).toEqual({ code: 'storage.full' });
    expect(await inspect()).toMatchObject({ state: 'lost', expected: { entries: 3 } });
  });

  it('is content with nothing after a wipe, also one that was cut off before the files went', async () => {
    const { inspect, openStore, files } = await usedDossier();
    const before = new Map(files.content);
    await openStore().wipe('2026-11-21T10:15:00.001Z');
    for (const [name, bytes] of before) files.content.set(name, bytes);
    expect(await inspect()).toMatchObject({ state: 'sound' });
  });

  it('forgets a wipe that was cut off before the files went, once everything was brought back', async () => {
    const { inspect, kept, openStore, files } = await usedDossier();
    const before = new Map(files.content);
    const at = '2026-11-21T10:15:00.001Z';
    await openStore().wipe(at);
    files.content.clear();
    for (const [name, bytes] of before) files.content.set(name, bytes);
    expect(await inspect()).toMatchObject({ state: 'lost', wipedAt: at });
    await recoverDossier(await findRecovery('eigen', kept), openStore());
    expect(await inspect()).toMatchObject({ state: 'sound', wipedAt: undefined });
  });

  it('misses nothing after a wipe that could not reach the files, which can be thrown away later', async () => {
    const { inspect, openStore, files } = await usedDossier();
    const { names } = files;
    files.names = () => Promise.reject(new NoAnswerError());
    expect(await openStore().wipe('2026-11-21T10:15:00.001Z')).toBe('copiesLeft');
    files.names = names;
    expect(await inspect()).toMatchObject({ state: 'sound', hasCopies: true });
    await openStore().dropWipedCopies();
    expect([...files.content.keys()]).toEqual([]);
    expect(await inspect()).toMatchObject({ state: 'sound', hasCopies: false });
  });

  it('counts what was written after such a wipe from there, and misses that when it gets lost', async () => {
    const { inspect, openStore, files } = await usedDossier();
    const { names } = files;
    files.names = () => Promise.reject(new NoAnswerError());
    const store = openStore();
    await store.wipe('2026-11-21T10:15:00.001Z');
    files.names = names;
    await store.commit({ author: 'Anna', operations: [{ type: 'put', record: makeStudy('d') }] });
    expect(await inspect()).toMatchObject({ state: 'sound', found: { entries: 1 } });
    store.close();
    await remove();
    expect(await inspect()).toMatchObject({ state: 'lost', expected: { entries: 1 } });
  });

  it('keeps what was kept after a wipe when it throws away what that could not reach', async () => {
    const { inspect, openStore, files } = await usedDossier();
    const before = new Map(files.content);
    const { names } = files;
    files.names = () => Promise.reject(new NoAnswerError());
    await openStore().wipe('2026-11-21T10:15:00.001Z');
    files.names = names;
    files.content.set(
      keptFileName(makeKeptFile({ number: 9, made: '2026-11-21T10:16:00.000Z' })),
      new Uint8Array(1),
    );
    await openStore().dropWipedCopies();
    expect(files.content.size).toBe(1);
    expect([...before.keys()].some((name) => files.content.has(name))).toBe(false);
    expect(await inspect()).toMatchObject({ state: 'lost', expected: { entries: 10 } });
  });

  it('knows where the last restore ended, also after a part was brought back', async () => {
    const { kept, openStore } = await usedDossier();
    const restored = openStore();
    const entries = await restored.journal();
    const restoredUpTo = newestStamp(entries);
    await restored.restore(entries, entries, { restoredUpTo });
    restored.close();
    await change('study', (store) => store.clear());
    await recoverDossier(await findRecovery('eigen', kept), openStore());
    expect(await openStore().restoredUpTo()).toBe(restoredUpTo);
  });

  it('knows a database of newer code', async () => {
    const { inspect } = await usedDossier();
    const newer = await request(() => indexedDB.open(database, (newestVersion + 1) * 10));
    newer?.close();
    expect(await inspect()).toMatchObject({ state: 'newer' });
  });
});
