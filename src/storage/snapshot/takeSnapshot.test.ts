import { describe, expect, it } from 'vitest';
import { openDossierDatabase } from '@/storage/database/database';
import { makeTestStore } from '@/testing/dossierStore';
import { idsIn, makeKeptStore, putStudy } from '@/testing/keptStore';
import { makeSafekeeping } from '@/testing/safekeeping';
import { keptFilesIn } from './keptFile';

describe('a snapshot', () => {
  it('holds the whole journal, and changes after it are added to it', async () => {
    const { store, kept, snapshot } = await makeKeptStore(['a', 'b']);
    expect(await snapshot()).toBe('taken');
    await store.commit(putStudy('c'));
    const found = await kept.recoverable();
    expect(found?.snapshot).toMatchObject({ entries: 2 });
    expect(found?.newest).toMatchObject({ entries: 3, kind: 'change' });
    expect(idsIn(found?.entries)).toEqual(['a', 'b', 'c']);
  });

  it('is not taken again when nothing changed, nor of an empty dossier', async () => {
    const { snapshot, store } = await makeKeptStore();
    expect(await snapshot()).toBe('empty');
    await store.commit(putStudy('a'));
    expect(await snapshot()).toBe('taken');
    expect(await snapshot()).toBe('unchanged');
  });

  it('never takes the place of one that holds more', async () => {
    const { kept, snapshot } = await makeKeptStore(['a', 'b']);
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
    const { kept, snapshot, mark } = await makeKeptStore(['a', 'b']);
    await snapshot();
    const emptied = makeTestStore({ safekeeping: async () => kept });
    for (const id of ['c', 'd', 'e']) {
      await emptied.commit(putStudy(id));
      expect(await kept.takeSnapshot(emptied.whole)).toBe('less');
    }
    expect(mark.read()).toMatchObject({ entries: 5 });
    expect(await kept.snapshots()).toHaveLength(1);
    const left = await kept.recoverable();
    expect(idsIn(left?.entries)?.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('that does not read back as it was written is thrown away, and what was there stays', async () => {
    const { store, files, kept, snapshot } = await makeKeptStore(['a']);
    await snapshot();
    await store.commit(putStudy('b'));
    files.isBroken = true;
    expect(await snapshot()).toBe('failed');
    files.isBroken = false;
    expect(await kept.snapshots()).toHaveLength(1);
    expect(idsIn((await kept.recoverable())?.entries)).toEqual(['a', 'b']);
  });

  it('that turns out damaged is made up for by the one before and the changes since', async () => {
    const { store, files, kept, snapshot } = await makeKeptStore(['a']);
    await snapshot();
    await store.commit(putStudy('b'));
    await snapshot();
    await store.commit(putStudy('c'));
    const newest = [...files.content.keys()]
      .toSorted()
      .findLast((name) => name.endsWith('.snapshot'));
    files.content.set(newest ?? '', new Uint8Array([1, 2, 3]));
    const found = await kept.recoverable();
    expect(idsIn(found?.entries)).toEqual(['a', 'b', 'c']);
    expect(found?.damaged).toMatchObject([{ kind: 'snapshot' }]);
  });

  it('is named, and given as it is, when all that was kept is damaged', async () => {
    const { files, kept, snapshot } = await makeKeptStore(['a']);
    await snapshot();
    for (const name of files.content.keys()) files.content.set(name, new Uint8Array([1, 2, 3]));
    const found = await kept.recoverable();
    expect(found).toMatchObject({ entries: [], newest: undefined });
    const [damaged] = found?.damaged ?? [];
    expect(damaged && (await kept.bytesOf(damaged))).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('that covers a change made while it was read does not make that change go', async () => {
    const { store, kept, files } = await makeKeptStore(['a']);
    await kept.takeSnapshot(async () => {
      const whole = await store.whole();
      await store.commit(putStudy('b'));
      return whole;
    });
    await store.commit(putStudy('c'));
    expect(idsIn((await kept.recoverable())?.entries)).toEqual(['a', 'b', 'c']);
    expect((await keptFilesIn(files)).map(({ kind }) => kind)).toContain('change');
  });
});

describe('a row of the journal that can not be read', () => {
  it('is in the snapshots, which go on being taken, and comes back with them', async () => {
    const { kept } = makeSafekeeping();
    const database = openDossierDatabase('kopie-apart');
    const store = makeTestStore({ database, safekeeping: async () => kept });
    const odd = { id: 'vreemd', stamp: 'gisteren' };
    await store.commit(putStudy('a'));
    await database.journal.put(odd);
    await store.commit(putStudy('b'));
    expect(await kept.takeSnapshot(store.whole)).toBe('taken');
    expect(await kept.takeSnapshot(store.whole)).toBe('unchanged');
    const found = await kept.recoverable();
    expect(found).toMatchObject({ setApart: [JSON.stringify(odd)], newest: { entries: 3 } });
    await database.journal.delete('vreemd');
    await store.restore(found?.entries ?? [], await store.journal(), { setApart: found?.setApart });
    expect(await database.journal.get('vreemd')).toEqual(odd);
    expect(idsIn(await store.journal())).toEqual(['a', 'b']);
  });
});

describe('the same entry, repaired in two copies', () => {
  it('is told once, and both of it are in the snapshots, which go on being taken', async () => {
    const { store, kept, snapshot } = await makeKeptStore(['a']);
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
