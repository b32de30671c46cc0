import { describe, expect, it, vi } from 'vitest';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeFolder, makeSafekeeping, type TestFolder } from '@/testing/safekeeping';
import { keptFileName, keptFilesIn, parseKeptFile } from './keptFile';
import type { Safekeeping } from './safekeeping';

const put = (id: string) => ({
  author: 'Anna',
  operations: [{ type: 'put' as const, record: makeStudy(id) }],
});

async function idsKept(kept: Safekeeping) {
  return (await kept.recoverable())?.entries.map(({ ref }) => ref.id);
}

describe('a change that comes after one of which no copy was written', () => {
  let dossiers = 0;

  /** A window on a dossier, of which the folder is what the laptop holds after the browser was killed. */
  function openWindow(files: TestFolder, content: Map<string, Uint8Array<ArrayBuffer>>) {
    files.content.clear();
    for (const [file, bytes] of content) files.content.set(file, bytes);
    const { kept } = makeSafekeeping(files);
    return {
      kept,
      store: makeTestStore({ name: `gat-${dossiers}`, safekeeping: async () => kept }),
    };
  }

  /** A new dossier with the changes a and b, and the files before and after b. */
  async function cutOff() {
    dossiers += 1;
    const files = makeFolder();
    const { store } = openWindow(files, new Map());
    await store.commit(put('a'));
    const before = new Map(files.content);
    await store.commit(put('b'));
    return { files, before, after: new Map(files.content) };
  }

  it('is kept with that one, before it is called saved', async () => {
    const { files, before } = await cutOff();
    const { store, kept } = openWindow(files, before);
    await store.commit(put('c'));
    expect(await idsKept(kept)).toEqual(['a', 'b', 'c']);
    await store.commit(put('d'));
    expect(await idsKept(kept)).toEqual(['a', 'b', 'c', 'd']);
    expect((await keptFilesIn(files)).map(({ kind }) => kind)).toEqual([
      'change',
      'snapshot',
      'change',
    ]);
  });

  it('is so too where the file of that one was begun and has nothing in it', async () => {
    const { files, before, after } = await cutOff();
    const begun = [...after].map(([file, bytes]): [string, Uint8Array<ArrayBuffer>] => [
      file,
      before.has(file) ? bytes : new Uint8Array(),
    ]);
    const { store, kept } = openWindow(files, new Map(begun));
    await store.commit(put('c'));
    const found = await kept.recoverable();
    expect(found?.entries.map(({ ref }) => ref.id)).toEqual(['a', 'b', 'c']);
    expect(found?.damaged).toEqual([]);
  });

  it('is so too where a snapshot of it was begun and has nothing in it', async () => {
    const { files, before } = await cutOff();
    const { kept: killed, store: there } = openWindow(files, before);
    await killed.takeSnapshot(there.whole);
    const begun = [...files.content].map(([file, bytes]): [string, Uint8Array<ArrayBuffer>] => [
      file,
      file.endsWith('.snapshot') ? new Uint8Array() : bytes,
    ]);
    expect(begun.filter(([, bytes]) => bytes.length === 0)).toHaveLength(1);
    const { store, kept } = openWindow(files, new Map(begun));
    await store.commit(put('c'));
    expect(await idsKept(kept)).toEqual(['a', 'b', 'c']);
  });

  it('is kept by itself when there is no room for all', async () => {
    const { files, before } = await cutOff();
    const { store, kept } = openWindow(files, before);
    const { write } = files;
    vi.spyOn(files, 'write').mockImplementation(async (file, bytes) => {
      if (file.endsWith('.snapshot')) throw new DOMException('no room', 'QuotaExceededError');
      await write(file, bytes);
    });
    await store.commit(put('c'));
    expect(await idsKept(kept)).toEqual(['a', 'c']);
    expect(kept.trouble()).toBe('full');
  });

  it('is so too where that was a restore, whether it left less or more', async () => {
    for (const { first, back } of [
      { first: ['a', 'b', 'c'], back: ['a'] },
      { first: ['a'], back: ['a', 'b', 'c'] },
    ]) {
      dossiers += 1;
      const files = makeFolder();
      const { store, kept: killed } = openWindow(files, new Map());
      for (const id of ['a', 'b', 'c']) await store.commit(put(id));
      const all = await store.journal();
      const only = (ids: readonly string[]) => all.filter(({ ref }) => ids.includes(ref.id));
      await store.restore(only(first), all);
      await killed.takeSnapshot(store.whole);
      const { write } = files;
      const writing = vi.spyOn(files, 'write').mockImplementation(async (file, bytes) => {
        if (!file.endsWith('.snapshot')) await write(file, bytes);
      });
      await store.restore(only(back), await store.journal());
      writing.mockRestore();
      const after = openWindow(files, new Map(files.content));
      await after.store.commit(put('d'));
      expect(await idsKept(after.kept)).toEqual([...back, 'd']);
      expect(after.kept.trouble()).toBeUndefined();
    }
  });

  it('is so too where a newer layout of the database came between', async () => {
    const { files, after } = await cutOff();
    const older = [...after].map(([file, bytes]): [string, Uint8Array<ArrayBuffer>] => {
      const told = parseKeptFile(file);
      return [told ? keptFileName({ ...told, version: told.version - 1 }) : file, bytes];
    });
    const { store, kept } = openWindow(files, new Map(older));
    await store.commit(put('c'));
    expect(await idsKept(kept)).toEqual(['a', 'b', 'c']);
    expect((await kept.snapshots()).map(({ entries }) => entries)).toEqual([3]);
  });
});
