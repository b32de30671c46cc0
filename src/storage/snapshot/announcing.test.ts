import { describe, expect, it, vi } from 'vitest';
import { idsIn, makeKeptStore, putStudy } from '@/testing/keptStore';
import { NoAnswerError } from '../files/patience';
import { keptFilesIn } from './keptFile';

describe('what is done on purpose', () => {
  it('leaves nothing of what was wiped, and says that nothing has to be there', async () => {
    const { store, kept, files, mark, snapshot } = await makeKeptStore(['a', 'b']);
    await snapshot();
    await store.wipe('2026-11-21T10:15:00.001Z');
    expect(await kept.recoverable()).toBeUndefined();
    expect((await keptFilesIn(files)).map(({ kind }) => kind)).toEqual(['intent']);
    expect(mark.read()).toBeUndefined();
    await store.commit(putStudy('c'));
    await snapshot();
    expect(idsIn((await kept.recoverable())?.entries)).toEqual(['c']);
  });

  it('clears away what a wipe that was cut off left behind', async () => {
    const { store, kept, files, snapshot } = await makeKeptStore(['a', 'b']);
    await snapshot();
    const before = new Map(files.content);
    await store.wipe('2026-11-21T10:15:00.001Z');
    for (const [name, bytes] of before) files.content.set(name, bytes);
    expect(await kept.recoverable()).toBeUndefined();
    expect(await snapshot()).toBe('empty');
    expect((await keptFilesIn(files)).map(({ kind }) => kind)).toEqual(['intent']);
  });

  it('wipes also when there is no room to announce it', async () => {
    const { store, kept, files } = await makeKeptStore(['a']);
    files.isFull = true;
    await store.wipe('2026-11-21T10:15:00.001Z');
    expect(files.content.size).toBe(0);
    expect(await kept.recoverable()).toBeUndefined();
  });

  it.each([{ isAnnounced: true }, { isAnnounced: false }])(
    'wipes also when the copies can not be reached any more, and tells that (announced: $isAnnounced)',
    async ({ isAnnounced }) => {
      const { store, kept, files } = await makeKeptStore(['a']);
      files.isFull = !isAnnounced;
      files.remove = () => Promise.reject(new NoAnswerError());
      expect(await store.wipe('2026-11-21T10:15:00.001Z')).toBe('copiesLeft');
      expect(await store.isEmpty()).toBe(true);
      expect((await kept.recoverable()) === undefined).toBe(isAnnounced);
    },
  );

  it('tells that nothing is left of what was wiped', async () => {
    const { store } = await makeKeptStore(['a']);
    expect(await store.wipe('2026-11-21T10:15:00.001Z')).toBe('wiped');
  });

  it('keeps everything when the wipe fails', async () => {
    const { kept, files } = await makeKeptStore(['a']);
    const failing = () => Promise.reject(new Error('no access'));
    await expect(kept.duringWipe(3, failing)).rejects.toThrow('no access');
    expect((await keptFilesIn(files)).map(({ kind }) => kind)).toEqual(['change']);
  });

  it('puts an older snapshot back, from which it can be gone back to what was there', async () => {
    const { store, kept, snapshot } = await makeKeptStore(['a']);
    await snapshot();
    const [older] = await kept.snapshots();
    await store.commit(putStudy('b'));
    const entries = older ? (await kept.contentOf(older))?.entries : undefined;
    expect(await store.restore(entries ?? [], await store.journal())).toEqual({ ok: true });
    expect(idsIn(await store.journal())).toEqual(['a']);
    expect(idsIn((await kept.recoverable())?.entries)).toEqual(['a']);
    expect((await kept.snapshots()).map((file) => file.entries)).toEqual([1, 2, 1]);
  });

  it('that was cut off before the database did it is forgotten with the next change', async () => {
    const { store, kept, files } = await makeKeptStore(['a']);
    // As when the browser is killed between the announcement and the wipe.
    void kept.duringWipe(3, () => new Promise(() => {}));
    await vi.waitFor(() => expect(files.content.size).toBe(2));
    await store.commit(putStudy('b'));
    expect(idsIn((await kept.recoverable())?.entries)).toEqual(['a', 'b']);
  });
});
