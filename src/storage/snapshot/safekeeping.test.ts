import { describe, expect, it, vi } from 'vitest';
import type { JournalEntry } from '@/domain/journal/entry';
import { openDossierDatabase } from '@/storage/database/database';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeFolder, makeSafekeeping, type TestFolder } from '@/testing/safekeeping';
import { inSequence } from './evidence';
import { keptFilesIn } from './keptFile';

const put = (id: string, title = id) => ({
  author: 'Anna',
  operations: [{ type: 'put' as const, record: makeStudy(id, { title }) }],
});

/** A store that is kept in memory, with some changes made. */
async function keptStore(ids: readonly string[] = []) {
  const { kept, files, mark } = makeSafekeeping();
  const store = makeTestStore({ safekeeping: async () => kept });
  for (const id of ids) await store.commit(put(id));
  const snapshot = () => kept.takeSnapshot(store.whole);
  return { store, kept, files, mark, snapshot };
}

const idsIn = (entries: readonly JournalEntry[] | undefined) => entries?.map(({ ref }) => ref.id);

describe('a row of the journal that can not be read', () => {
  it('is in the snapshots, which go on being taken, and comes back with them', async () => {
    const { kept } = makeSafekeeping();
    const database = openDossierDatabase('kopie-apart');
    const store = makeTestStore({ database, safekeeping: async () => kept });
    const odd = { id: 'vreemd', stamp: 'gisteren' };
    await store.commit(put('a'));
    await database.journal.put(odd);
    await store.commit(put('b'));
    expect(await kept.takeSnapshot(store.whole)).toBe('taken');
    expect(await kept.takeSnapshot(store.whole)).toBe('unchanged');
    const found = await kept.recoverable();
    expect(found).toMatchObject({ setApart: [JSON.stringify(odd)], newest: { entries: 3 } });
    await database.journal.delete('vreemd');
    await store.restore(found?.entries ?? [], await store.journal(), found?.setApart);
    expect(await database.journal.get('vreemd')).toEqual(odd);
    expect(idsIn(await store.journal())).toEqual(['a', 'b']);
  });
});

describe('every change', () => {
  it('is kept outside of the database before it is called saved', async () => {
    const { kept, mark } = await keptStore(['a', 'b']);
    const found = await kept.recoverable();
    expect(idsIn(found?.entries)).toEqual(['a', 'b']);
    expect(found?.snapshot).toBeUndefined();
    expect(found?.newest).toMatchObject({ entries: 2, records: 2 });
    expect(mark.read()).toMatchObject({ entries: 2, records: 2 });
  });

  it('is saved also when there is no room to keep it', async () => {
    const { store, files, kept, snapshot } = await keptStore(['a']);
    files.isFull = true;
    expect(await store.commit(put('b'))).toMatchObject({ ok: true });
    files.isFull = false;
    expect(idsIn((await kept.recoverable())?.entries)).toEqual(['a']);
    expect(kept.trouble()).toBe('full');
    expect(await snapshot()).toBe('taken');
    expect(kept.trouble()).toBeUndefined();
    expect(idsIn((await kept.recoverable())?.entries)).toEqual(['a', 'b']);
  });

  it('is numbered after all others, whichever tab made it', async () => {
    const files = makeFolder();
    const [here, there] = [makeSafekeeping(files).kept, makeSafekeeping(files).kept];
    const name = 'bewaard-door-twee';
    const first = makeTestStore({ name, safekeeping: async () => here });
    const second = makeTestStore({ name, safekeeping: async () => there });
    for (const store of [first, second, first])
      await store.commit(put('s', `t${files.content.size}`));
    const numbers = (await keptFilesIn(files)).map(({ number }) => number);
    expect(numbers).toEqual([1, 2, 3]);
    expect((await here.recoverable())?.entries).toHaveLength(3);
  });
});

describe('how the dossier stood, as the file of each change tells', () => {
  const study = (id: string) => ({ kind: 'study' as const, id });
  const remove = (id: string) => ({
    author: 'Anna',
    operations: [{ type: 'delete' as const, ref: study(id) }],
  });

  /** The newest file, and what a count of the tables gives. */
  async function toldAndCounted(files: TestFolder, store: DossierStore) {
    const told = inSequence(await keptFilesIn(files)).at(-1);
    const { standing } = await store.whole();
    return { told, counted: told && { ...told, ...standing } };
  }

  it('is what a count gives, whatever was written, in this tab or in another', async () => {
    const files = makeFolder();
    const name = 'stand-van-twee';
    const [first, second] = [1, 2].map(() => {
      const { kept } = makeSafekeeping(files);
      return makeTestStore({ name, safekeeping: async () => kept });
    });
    if (!first || !second) throw new Error('no stores');
    const steps = [
      () => first.commit(put('a')),
      () => first.commit(put('b')),
      () => first.commit(put('b', 'Anders')),
      () => second.commit(put('c')),
      () => first.commit(remove('a')),
      () => second.commit(put('a')),
      () => first.replaceWith([makeStudy('a')], 'Anna', 'Teruggezet'),
      () => first.commit(put('d')),
    ];
    for (const step of steps) {
      expect((await step()).ok).toBe(true);
      const { told, counted } = await toldAndCounted(files, first);
      expect(told).toEqual(counted);
    }
  });

  it('is counted anew after a change that could not be kept', async () => {
    const { store, files } = await keptStore(['a']);
    files.isFull = true;
    await store.commit(put('b'));
    files.isFull = false;
    await store.commit(put('c'));
    await store.commit(put('d'));
    const { told, counted } = await toldAndCounted(files, store);
    expect(told).toEqual(counted);
  });

  it('is what a count gives, also when a snapshot of it is taken before its own file is written', async () => {
    const { kept, files } = makeSafekeeping();
    const store: DossierStore = makeTestStore({
      safekeeping: async () => ({
        ...kept,
        keepChange: async (change) => {
          await kept.takeSnapshot(store.whole);
          await kept.keepChange(change);
        },
      }),
    });
    for (const id of ['a', 'b', 'c']) {
      await store.commit(put(id));
      const { told, counted } = await toldAndCounted(files, store);
      expect(told).toEqual(counted);
    }
  });

  it('is counted at the first change alone while nothing else is written', async () => {
    const counting = vi.spyOn(IDBObjectStore.prototype, 'count');
    const { store } = await keptStore(['a']);
    expect(counting).toHaveBeenCalled();
    counting.mockClear();
    await store.commit(put('b'));
    expect(counting).not.toHaveBeenCalled();
    counting.mockRestore();
  });
});

describe('the same entry, repaired in two copies', () => {
  it('is told once, and both of it are in the snapshots, which go on being taken', async () => {
    const { store, kept, snapshot } = await keptStore(['a']);
    const [entry] = await store.journal();
    const repairs = [
      { ...entry, id: 'herstel-1', restamps: 'vroeger' },
      { ...entry, id: 'herstel-2', restamps: 'vroeger' },
    ];
    expect(await store.merge(repairs)).toMatchObject({
      ok: true,
      value: { entries: { length: 2 } },
    });
    expect((await store.journal()).map(({ id }) => id)).toEqual(['herstel-1', entry?.id]);
    expect(await snapshot()).toBe('taken');
    expect(await snapshot()).toBe('unchanged');
    expect((await kept.recoverable())?.entries).toHaveLength(3);
  });
});

describe('a snapshot', () => {
  it('holds the whole journal, and changes after it are added to it', async () => {
    const { store, kept, snapshot } = await keptStore(['a', 'b']);
    expect(await snapshot()).toBe('taken');
    await store.commit(put('c'));
    const found = await kept.recoverable();
    expect(found?.snapshot).toMatchObject({ entries: 2 });
    expect(found?.newest).toMatchObject({ entries: 3, kind: 'change' });
    expect(idsIn(found?.entries)).toEqual(['a', 'b', 'c']);
  });

  it('is not taken again when nothing changed, nor of an empty dossier', async () => {
    const { snapshot, store } = await keptStore();
    expect(await snapshot()).toBe('empty');
    await store.commit(put('a'));
    expect(await snapshot()).toBe('taken');
    expect(await snapshot()).toBe('unchanged');
  });

  it('never takes the place of one that holds more', async () => {
    const { kept, snapshot } = await keptStore(['a', 'b']);
    await snapshot();
    const emptied = makeTestStore({ safekeeping: async () => kept });
    expect(await kept.takeSnapshot(emptied.whole)).toBe('less');
    expect(kept.trouble()).toBe('less');
    await emptied.load();
    const less = {
      ...(await emptied.whole()),
      entries: (await kept.recoverable())?.entries.slice(1) ?? [],
    };
    expect(await kept.takeSnapshot(async () => less)).toBe('less');
    expect((await kept.recoverable())?.entries).toHaveLength(2);
  });

  it('never does so later either, once something was written into what was emptied', async () => {
    const { kept, snapshot, mark } = await keptStore(['a', 'b']);
    await snapshot();
    const emptied = makeTestStore({ safekeeping: async () => kept });
    for (const id of ['c', 'd', 'e']) {
      await emptied.commit(put(id));
      expect(await kept.takeSnapshot(emptied.whole)).toBe('less');
    }
    expect(mark.read()).toMatchObject({ entries: 5 });
    expect(await kept.snapshots()).toHaveLength(1);
    const left = await kept.recoverable();
    expect(idsIn(left?.entries)?.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('that does not read back as it was written is thrown away, and what was there stays', async () => {
    const { store, files, kept, snapshot } = await keptStore(['a']);
    await snapshot();
    await store.commit(put('b'));
    files.isBroken = true;
    expect(await snapshot()).toBe('failed');
    files.isBroken = false;
    expect(await kept.snapshots()).toHaveLength(1);
    expect(idsIn((await kept.recoverable())?.entries)).toEqual(['a', 'b']);
  });

  it('that turns out damaged is made up for by the one before and the changes since', async () => {
    const { store, files, kept, snapshot } = await keptStore(['a']);
    await snapshot();
    await store.commit(put('b'));
    await snapshot();
    await store.commit(put('c'));
    const newest = [...files.content.keys()]
      .toSorted()
      .findLast((name) => name.endsWith('.snapshot'));
    files.content.set(newest ?? '', new Uint8Array([1, 2, 3]));
    const found = await kept.recoverable();
    expect(idsIn(found?.entries)).toEqual(['a', 'b', 'c']);
    expect(found?.damaged).toMatchObject([{ kind: 'snapshot' }]);
  });

  it('is named, and given as it is, when all that was kept is damaged', async () => {
    const { files, kept, snapshot } = await keptStore(['a']);
    await snapshot();
    for (const name of files.content.keys()) files.content.set(name, new Uint8Array([1, 2, 3]));
    const found = await kept.recoverable();
    expect(found).toMatchObject({ entries: [], newest: undefined });
    const [damaged] = found?.damaged ?? [];
    expect(damaged && (await kept.bytesOf(damaged))).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('that covers a change made while it was read does not make that change go', async () => {
    const { store, kept, files } = await keptStore(['a']);
    await kept.takeSnapshot(async () => {
      const whole = await store.whole();
      await store.commit(put('b'));
      return whole;
    });
    await store.commit(put('c'));
    expect(idsIn((await kept.recoverable())?.entries)).toEqual(['a', 'b', 'c']);
    expect((await keptFilesIn(files)).map(({ kind }) => kind)).toContain('change');
  });
});

describe('what is done on purpose', () => {
  it('leaves nothing of what was wiped, and says that nothing has to be there', async () => {
    const { store, kept, files, mark, snapshot } = await keptStore(['a', 'b']);
    await snapshot();
    await store.wipe();
    expect(await kept.recoverable()).toBeUndefined();
    expect((await keptFilesIn(files)).map(({ kind }) => kind)).toEqual(['intent']);
    expect(mark.read()).toBeUndefined();
    await store.commit(put('c'));
    await snapshot();
    expect(idsIn((await kept.recoverable())?.entries)).toEqual(['c']);
  });

  it('clears away what a wipe that was cut off left behind', async () => {
    const { store, kept, files, snapshot } = await keptStore(['a', 'b']);
    await snapshot();
    const before = new Map(files.content);
    await store.wipe();
    for (const [name, bytes] of before) files.content.set(name, bytes);
    expect(await kept.recoverable()).toBeUndefined();
    expect(await snapshot()).toBe('empty');
    expect((await keptFilesIn(files)).map(({ kind }) => kind)).toEqual(['intent']);
  });

  it('wipes also when there is no room to announce it', async () => {
    const { store, kept, files } = await keptStore(['a']);
    files.isFull = true;
    await store.wipe();
    expect(files.content.size).toBe(0);
    expect(await kept.recoverable()).toBeUndefined();
  });

  it('keeps everything when the wipe fails', async () => {
    const { kept, files } = await keptStore(['a']);
    const failing = () => Promise.reject(new Error('no access'));
    await expect(kept.duringWipe(3, failing)).rejects.toThrow('no access');
    expect((await keptFilesIn(files)).map(({ kind }) => kind)).toEqual(['change']);
  });

  it('puts an older snapshot back, from which it can be gone back to what was there', async () => {
    const { store, kept, snapshot } = await keptStore(['a']);
    await snapshot();
    const [older] = await kept.snapshots();
    await store.commit(put('b'));
    const entries = older ? (await kept.contentOf(older))?.entries : undefined;
    expect(await store.restore(entries ?? [], await store.journal())).toEqual({ ok: true });
    expect(idsIn(await store.journal())).toEqual(['a']);
    expect(idsIn((await kept.recoverable())?.entries)).toEqual(['a']);
    expect((await kept.snapshots()).map((file) => file.entries)).toEqual([1, 2, 1]);
  });

  it('that was cut off before the database did it is forgotten with the next change', async () => {
    const { store, kept, files } = await keptStore(['a']);
    // As when the browser is killed between the announcement and the wipe.
    void kept.duringWipe(3, () => new Promise(() => {}));
    await vi.waitFor(() => expect(files.content.size).toBe(2));
    await store.commit(put('b'));
    expect(idsIn((await kept.recoverable())?.entries)).toEqual(['a', 'b']);
  });
});
