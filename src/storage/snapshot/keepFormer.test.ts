import { describe, expect, it } from 'vitest';
import { idsIn, makeKeptStore, putStudy } from '@/testing/keptStore';
import { keptFilesIn } from './keptFile';

/** A store with a snapshot of its two studies, of which what is there was kept before something else takes its place. */
async function keptFormer() {
  const made = await makeKeptStore(['a', 'b']);
  const former = await made.store.whole();
  const keep = () => made.kept.keepFormer('replaced', former);
  return { ...made, former, keep, outcome: await keep() };
}

/** What the list of snapshots has, as kinds with counts of entries. */
async function listed({ kept }: Pick<Awaited<ReturnType<typeof keptFormer>>, 'kept'>) {
  return (await kept.snapshots()).map(({ kind, entries }) => `${kind} ${entries}`);
}

describe('what something else takes the place of', () => {
  it('stays in the list, whatever is written and snapshot afterwards', async () => {
    const made = await keptFormer();
    expect(made.outcome).toBe('taken');
    for (const id of ['c', 'd', 'e', 'f', 'g', 'h']) {
      await made.store.commit(putStudy(id));
      await made.snapshot();
    }
    expect(await listed(made)).toContain('replaced 2');
    const file = (await made.kept.snapshots()).find(({ kind }) => kind === 'replaced');
    expect(file && idsIn((await made.kept.contentOf(file))?.entries)).toEqual(['a', 'b']);
  });

  it('is listed once, also when an ordinary snapshot holds the same', async () => {
    const made = await makeKeptStore(['a', 'b']);
    await made.snapshot();
    await made.kept.keepFormer('replaced', await made.store.whole());
    expect(await listed(made)).toEqual(['replaced 2']);
  });

  it('tells nothing of how the dossier stood, and pushes out no change', async () => {
    const made = await keptFormer();
    const before = await made.kept.recoverable();
    await made.kept.keepFormer('passed', {
      ...made.former,
      entries: made.former.entries.slice(1),
    });
    expect(await made.kept.recoverable()).toEqual(before);
    expect(idsIn(before?.entries)).toEqual(['a', 'b']);
  });

  it('is nothing where nothing is there', async () => {
    const { kept, store, files } = await makeKeptStore();
    expect(await kept.keepFormer('replaced', await store.whole())).toBe('empty');
    expect(files.content.size).toBe(0);
  });

  it('goes with a wipe', async () => {
    const made = await keptFormer();
    await made.store.wipe('2026-11-21T10:15:00.000Z');
    expect(await listed(made)).toEqual([]);
    const kinds = (await keptFilesIn(made.files)).map(({ kind }) => kind);
    expect(kinds).toEqual(['intent']);
  });

  it('that does not read back is told of, and not kept', async () => {
    const made = await makeKeptStore(['a', 'b']);
    const former = await made.store.whole();
    made.files.isBroken = true;
    expect(await made.kept.keepFormer('replaced', former)).toBe('failed');
    made.files.isBroken = false;
    made.files.isFull = true;
    expect(await made.kept.keepFormer('replaced', former)).toBe('full');
    expect(await listed(made)).toEqual([]);
  });

  it('is no file that was cut off while it was written', async () => {
    const made = await keptFormer();
    for (const name of made.files.content.keys()) {
      if (name.endsWith('.replaced')) made.files.content.set(name, new Uint8Array());
    }
    await made.store.commit(putStudy('c'));
    await made.snapshot();
    expect(await listed(made)).toEqual(['snapshot 3']);
  });

  it('keeps a restore from being done where there is no room for it', async () => {
    const made = await makeKeptStore(['a', 'b']);
    await made.snapshot();
    const journal = await made.store.journal();
    made.files.isFull = true;
    const restored = await made.store.restore(journal.slice(0, 1), journal, { former: 'replaced' });
    expect(restored).toEqual({ ok: false, error: { code: 'storage.full' } });
    expect(await made.store.journal()).toEqual(journal);
  });
});
