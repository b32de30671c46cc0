import { afterEach, describe, expect, it } from 'vitest';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { queueLock } from '@/storage/tabs/writeLock';
import { type ImportRow, openArchiveDatabase } from './archiveDatabase';
import { type ArchiveBatch, createArchiveStore } from './archiveStore';
import { chunkSize } from './chunks';

const database = openArchiveDatabase('archief-proef');
const store = createArchiveStore(database, queueLock());

afterEach(async () => {
  await store.clear();
});

const utf8 = (text: string) => new TextEncoder().encode(text);

const item = (id: string): ArchiveItem => ({
  id,
  kind: 'motion',
  soort: 'Motie',
  number: id,
  title: '',
  subject: `Motie ${id}`,
  references: [],
  names: [],
  decisions: [],
});

const progress: ImportRow = {
  id: 1,
  name: 'moties.jsonl',
  size: 10,
  modified: 0,
  startedAt: '2026-11-21T10:00:00.000Z',
  state: 'running',
  read: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  problems: 0,
};

function newPart(ids: readonly string[]) {
  return {
    segment: new ArrayBuffer(8),
    gone: new ArrayBuffer(ids.length),
    marks: new Float64Array(ids.length).buffer,
  };
}

function batch(ids: readonly string[], changes: Partial<ArchiveBatch> = {}): ArchiveBatch {
  return {
    records: ids.map(item),
    part: newPart(ids),
    gone: [],
    progress,
    problems: [],
    ...changes,
  };
}

const many = Array.from({ length: chunkSize + 3 }, (_, at) => `m${at}`);
const placesOf = (buffer: ArrayBuffer | undefined) => [
  ...new Uint32Array(buffer ?? new ArrayBuffer(0)),
];

describe('the archive on disk', () => {
  it('gives each record back by its place, whatever the order', async () => {
    const first = await store.commit(batch(many));
    const second = await store.commit(batch(['z1', 'z2']));
    const places = [...placesOf(first?.places), ...placesOf(second?.places)];
    const read = await store.records(places.toReversed());
    expect(read.map((record) => record?.id)).toEqual([...many, 'z1', 'z2'].toReversed());
  });

  it('says nothing of a place where no record lies, or a broken one', async () => {
    await store.commit(batch(['m']));
    await database.chunks.put({ id: 7, bytes: utf8('[{"id": 1}]') });
    await database.chunks.put({ id: 8, bytes: utf8('[{') });
    expect(await store.records([1, 7 * chunkSize, 8 * chunkSize, 99 * chunkSize])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps what is gone, the progress and what was set apart together with the records', async () => {
    const first = await store.commit(batch(['a', 'b']));
    const gone = Uint8Array.from([0, 1]).buffer;
    await store.commit(
      batch(['c'], {
        gone: [{ id: first?.id ?? -1, gone }],
        progress: { ...progress, read: 3 },
        problems: [{ importId: 1, line: 4, code: 'reading.malformedJson', detail: '{' }],
      }),
    );
    const [part] = await store.parts();
    expect([...new Uint8Array(part?.gone ?? new ArrayBuffer(0))]).toEqual([0, 1]);
    expect(await store.imports()).toEqual([{ ...progress, read: 3 }]);
    expect(await store.problemsOf(1, 10)).toMatchObject([{ line: 4 }]);
  });

  it('leaves a part as it lies when records of it go, and forgets what was gone once parts are merged', async () => {
    const gone = Uint8Array.of(1, 0).buffer;
    const row = await store.commit(batch(['a', 'b'], { part: { ...newPart(['a', 'b']), gone } }));
    const goneNow = async () =>
      (await store.parts()).map((part) => Array.from(new Uint8Array(part.gone)));
    // As an archive has it in which nothing went since this is kept apart.
    expect(await goneNow()).toEqual([[1, 0]]);
    const more = { id: row?.id ?? -1, gone: Uint8Array.of(1, 1).buffer };
    await store.commit(batch(['c'], { gone: [more] }));
    expect(await goneNow()).toEqual([[1, 1], [0]]);
    expect([...new Uint8Array((await database.parts.get(0))?.gone ?? gone)]).toEqual([1, 0]);
    const places = Uint32Array.of(chunkSize).buffer;
    await store.replaceParts([{ ...newPart(['c']), places }], await store.basis());
    expect(await goneNow()).toEqual([[0]]);
  });

  it('writes nothing of a step that fails half-way', async () => {
    await store.commit(batch(['a']));
    const twice = { importId: 1, line: 1, code: 'x', detail: 'x' };
    Object.assign(twice, { detail: () => 'what no database can keep' });
    await expect(store.commit(batch(['b'], { problems: [twice] }))).rejects.toThrow();
    expect(await store.parts()).toHaveLength(1);
    expect(await database.chunks.count()).toBe(1);
  });

  it('puts merged parts in the place of the old ones', async () => {
    const first = await store.commit(batch(['a']));
    const second = await store.commit(batch(['b']));
    const places = Uint32Array.from([
      ...placesOf(first?.places),
      ...placesOf(second?.places),
    ]).buffer;
    const { segment, gone, marks } = newPart(['a', 'b']);
    await store.replaceParts([{ segment, gone, marks, places }], await store.basis());
    const [part, ...rest] = await store.parts();
    expect(rest).toEqual([]);
    const read = await store.records(placesOf(part?.places));
    expect(read.map((record) => record?.id)).toEqual(['a', 'b']);
  });

  it('puts no parts of before in the place of those of records that changed since', async () => {
    await store.commit(batch(['a']));
    const [part] = await store.parts();
    const basis = await store.basis();
    await store.clear();
    expect(await store.replaceParts(part ? [part] : [], basis)).toBeUndefined();
    expect(await store.parts()).toEqual([]);
  });

  it('can be emptied, and keeps the saved searches', async () => {
    await store.commit(batch(['a']));
    await store.putSearch({ id: 's', name: 'Stikstof', search: 'zoek=stikstof', seen: 1 });
    await store.clear();
    expect(await store.parts()).toEqual([]);
    expect(await store.searches()).toHaveLength(1);
  });
});

describe('an archive that could not be opened', () => {
  it('is opened when it is asked for again', async () => {
    let isRefused = true;
    const lock = queueLock();
    const refusing: typeof lock = (work) => {
      const refuse = isRefused;
      isRefused = false;
      return refuse ? Promise.reject(new Error('no access')) : lock(work);
    };
    const later = createArchiveStore(openArchiveDatabase('archief-later'), refusing);
    await expect(later.imports()).rejects.toThrow('no access');
    expect(await later.imports()).toEqual([]);
    later.close();
  });
});

describe('a saved search', () => {
  it('has seen no import of an archive that was emptied, as their numbers begin anew', async () => {
    const search = { id: 'bewaard', name: 'Media', search: 'q=media', seen: 5 };
    await store.putSearch(search);
    await store.clear();
    expect(await store.searches()).toContainEqual({ ...search, seen: 0 });
    await store.removeSearch(search.id);
  });
});
