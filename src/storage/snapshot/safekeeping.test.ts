import { describe, expect, it, vi } from 'vitest';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { makeTestStore } from '@/testing/dossierStore';
import { idsIn, makeKeptStore, putStudy } from '@/testing/keptStore';
import { makeStudy } from '@/testing/records';
import { makeFolder, makeSafekeeping, type TestFolder } from '@/testing/safekeeping';
import { inSequence } from './evidence';
import { keptFilesIn } from './keptFile';

describe('every change', () => {
  it('is kept outside of the database before it is called saved', async () => {
    const { kept, mark } = await makeKeptStore(['a', 'b']);
    const found = await kept.recoverable();
    expect(idsIn(found?.entries)).toEqual(['a', 'b']);
    expect(found?.snapshot).toBeUndefined();
    expect(found?.newest).toMatchObject({ entries: 2, records: 2 });
    expect(mark.read()).toMatchObject({ entries: 2, records: 2 });
  });

  it('is saved also when there is no room to keep it', async () => {
    const { store, files, kept, snapshot } = await makeKeptStore(['a']);
    files.isFull = true;
    expect(await store.commit(putStudy('b'))).toMatchObject({ ok: true });
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
      await store.commit(putStudy('s', `t${files.content.size}`));
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
      () => first.commit(putStudy('a')),
      () => first.commit(putStudy('b')),
      () => first.commit(putStudy('b', 'Anders')),
      () => second.commit(putStudy('c')),
      () => first.commit(remove('a')),
      () => second.commit(putStudy('a')),
      () => first.replaceWith([makeStudy('a')], 'Anna', 'Teruggezet'),
      () => first.commit(putStudy('d')),
    ];
    for (const step of steps) {
      expect((await step()).ok).toBe(true);
      const { told, counted } = await toldAndCounted(files, first);
      expect(told).toEqual(counted);
    }
  });

  it('is counted anew after a change that could not be kept', async () => {
    const { store, files } = await makeKeptStore(['a']);
    files.isFull = true;
    await store.commit(putStudy('b'));
    files.isFull = false;
    await store.commit(putStudy('c'));
    await store.commit(putStudy('d'));
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
      await store.commit(putStudy(id));
      const { told, counted } = await toldAndCounted(files, store);
      expect(told).toEqual(counted);
    }
  });

  it('is counted at the first change alone while nothing else is written', async () => {
    const counting = vi.spyOn(IDBObjectStore.prototype, 'count');
    const { store } = await makeKeptStore(['a']);
    expect(counting).toHaveBeenCalled();
    counting.mockClear();
    await store.commit(putStudy('b'));
    expect(counting).not.toHaveBeenCalled();
    counting.mockRestore();
  });
});
