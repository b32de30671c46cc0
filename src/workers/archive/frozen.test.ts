// @vitest-environment node
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { createArchiveStore } from '@/storage/archive/archiveStore';
import frozen from '@/storage/archive/v1.fixture.json' with { type: 'json' };
import { queueLock } from '@/storage/tabs/writeLock';
import { createArchiveService } from './archiveService';

/** A database as the first version made it, with a chunk as that version stored it; then opened by this version. */
async function opened(name: string, chunk: object) {
  const old = new Dexie(name);
  old.version(1).stores({
    chunks: 'id',
    parts: 'id',
    imports: 'id',
    problems: '++, importId',
    searches: 'id',
  });
  const { segment, gone, places, marks } = frozen.part;
  await old.table('chunks').add({ id: 0, ...chunk });
  await old.table('parts').add({
    id: 0,
    segment: Uint8Array.from(segment).buffer,
    gone: Uint8Array.from(gone).buffer,
    places: Uint32Array.from(places).buffer,
    marks: Float64Array.from(marks).buffer,
  });
  await old.table('imports').bulkAdd(frozen.imports);
  await old.table('searches').add(frozen.search);
  old.close();
  return createArchiveService({
    store: createArchiveStore(openArchiveDatabase(name), queueLock()),
    clock: { now: () => new Date('2026-11-21T10:00:00Z') },
    alone: (work) => work(),
    isImportingElsewhere: () => Promise.resolve(false),
    channel: { post: () => {}, listen: () => () => {}, close: () => {} },
  });
}

describe('an archive of the first version of the database', () => {
  it('is read, and its index made anew', async () => {
    const bytes = new TextEncoder().encode(frozen.chunkText);
    const archive = await opened('archief-v1-bytes', { bytes });
    const { items } = await archive.search('bontenbal', {});
    expect(items.map((found) => found?.item.number)).toEqual(['2022Z21953']);
    expect((await archive.state()).imports).toMatchObject([{ state: 'done' }]);
  });

  it('says what has to be added again where its records cannot be read, and takes it', async () => {
    const archive = await opened('archief-v1-texts', { texts: frozen.chunkText });
    expect(await archive.state()).toMatchObject({
      records: 0,
      imports: [{ name: 'moties.jsonl', state: 'outdated' }],
    });
    expect(await archive.searches()).toMatchObject([{ name: 'WRR' }]);
    const motion = { Id: 'm', Nummer: '2022Z21953', Soort: 'Motie', Onderwerp: 'Motie Bontenbal' };
    await archive.importFiles([new File([JSON.stringify(motion)], 'moties.jsonl')], () => {});
    expect((await archive.search('bontenbal', {})).total).toBe(1);
    expect((await archive.state()).imports.map(({ state }) => state)).toEqual(['outdated', 'done']);
  });
});
