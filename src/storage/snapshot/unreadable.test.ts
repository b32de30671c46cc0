import { describe, expect, it, vi } from 'vitest';
import type { Directory } from '@/storage/files/directory';
import { patientDirectory } from '@/storage/files/patientDirectory';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeFolder, makeSafekeeping, type TestFolder } from '@/testing/safekeeping';

const put = (id: string) => ({
  author: 'Anna',
  operations: [{ type: 'put' as const, record: makeStudy(id) }],
});

const never = () => new Promise<never>(() => {});
const refuse = () => Promise.reject(new DOMException('A folder', 'TypeMismatchError'));
let dossiers = 0;

/** A dossier with the studies a to f, with two snapshots and the changes since, in a folder that works. */
async function keptDossier() {
  dossiers += 1;
  const files = makeFolder();
  const { kept } = makeSafekeeping(files);
  const store = makeTestStore({ name: `stuk-${dossiers}`, safekeeping: async () => kept });
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
    await store.commit(put(id));
    if (id === 'b' || id === 'd') await kept.takeSnapshot(store.whole);
  }
  return { files, store };
}

/** The same folder, in which some files can't be read, sized or removed: `how` the browser answers. */
function withUnreadable(
  files: TestFolder,
  isBad: (name: string) => boolean,
  how: () => Promise<never>,
): TestFolder {
  const guarded =
    <T>(work: (name: string) => Promise<T>) =>
    (name: string) =>
      isBad(name) ? how() : work(name);
  const bad: Pick<Directory, 'read' | 'remove' | 'size'> = {
    read: guarded(files.read),
    size: guarded(files.size),
    remove: guarded(files.remove),
  };
  return { ...files, ...patientDirectory({ ...files, ...bad }) };
}

function pause(): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), 10);
  });
}

/** Lets the time in which an answer could come pass at once, and all else take its time. */
async function inAHurry<T>(work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const done = work();
  const isDone = () => Promise.race([done.then(() => true), pause()]);
  while (!(await isDone())) vi.advanceTimersByTime(3000);
  vi.useRealTimers();
  return done;
}

const isNewestSnapshot = (files: TestFolder) => {
  const newest = [...files.content.keys()].filter((name) => name.endsWith('.snapshot')).sort();
  return (name: string) => name === newest.at(-1);
};

describe.each([
  ['refuses', refuse],
  ['never gives', never],
])('a file that the browser %s', (_what, how) => {
  it('is told as damaged, and the snapshot before it and the changes since give everything', async () => {
    const { files } = await keptDossier();
    const isBad = isNewestSnapshot(files);
    const { kept } = makeSafekeeping(withUnreadable(files, isBad, how));
    const found = await inAHurry(() => kept.recoverable());
    expect(found?.entries.map(({ ref }) => ref.id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(found?.damaged).toMatchObject([{ kind: 'snapshot', entries: 4 }]);
  });

  it('is told with all others when none can be read', async () => {
    const { files } = await keptDossier();
    const { kept } = makeSafekeeping(withUnreadable(files, () => true, how));
    const found = await inAHurry(() => kept.recoverable());
    expect(found).toMatchObject({ entries: [], newest: undefined });
    expect(found?.damaged).toHaveLength(files.content.size);
  });

  it('keeps no change and no snapshot from being kept, and counts for none', async () => {
    const { files, store } = await keptDossier();
    const isBad = isNewestSnapshot(files);
    const { kept } = makeSafekeeping(withUnreadable(files, isBad, how));
    await inAHurry(() =>
      kept.keepChange({
        entries: [],
        standingAfter: async () => (await store.whole()).standing,
      }),
    );
    expect(await inAHurry(() => kept.takeSnapshot(store.whole))).toBe('taken');
    expect(kept.trouble()).toBeUndefined();
    // The changes after the older snapshot stay, as the one between can't be read.
    expect([...files.content.keys()].filter((name) => name.endsWith('.change'))).toHaveLength(5);
  });
});

describe('the file of the last change, when the browser does not give it', () => {
  it('is made up for by a snapshot at the next change', async () => {
    const { files } = await keptDossier();
    const last = [...files.content.keys()].sort().at(-1);
    const { kept } = makeSafekeeping(withUnreadable(files, (name) => name === last, refuse));
    const store = makeTestStore({ name: `stuk-${dossiers}`, safekeeping: async () => kept });
    await store.commit(put('g'));
    const found = await kept.recoverable();
    expect(found?.entries.map(({ ref }) => ref.id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });
});

describe('a folder that never answers', () => {
  it('keeps no change from being saved, is told, and lets the next one by at once', async () => {
    const files = makeFolder();
    const stuck = patientDirectory({
      names: never,
      read: never,
      size: never,
      write: never,
      remove: never,
    });
    const { kept } = makeSafekeeping({ ...files, ...stuck });
    dossiers += 1;
    const store = makeTestStore({ name: `stuk-${dossiers}`, safekeeping: async () => kept });
    const saved = await inAHurry(() => store.commit(put('a')));
    expect(saved.ok).toBe(true);
    expect(kept.trouble()).toBe('unreachable');
    expect((await store.commit(put('b'))).ok).toBe(true);
    expect(await kept.takeSnapshot(store.whole)).toBe('unreachable');
  });
});
