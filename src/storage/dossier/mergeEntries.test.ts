import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DossierRecord } from '@/domain/dossier/records';
import { byRecord } from '@/domain/journal/byRecord';
import { foldRecord } from '@/domain/journal/fold';
import { recordKinds, refKey } from '@/domain/shared/ids';
import { openDossierDatabase } from '@/storage/database/database';
import { makeTestStore, testMoment } from '@/testing/dossierStore';
import { makeClaim, makeMotion, makeStudy } from '@/testing/records';
import type { DossierStore } from './dossierStore';

function put(...records: DossierRecord[]) {
  return {
    author: 'Anna',
    operations: records.map((record) => ({ type: 'put' as const, record })),
  };
}

async function makeHistory(store: DossierStore) {
  await store.commit(put(makeStudy('a'), makeMotion('m')));
  await store.commit(put(makeStudy('a', { title: 'Anders' })));
  await store.commit({ author: 'Bert', operations: [{ type: 'delete', ref: makeMotion('m') }] });
  return store.journal();
}

describe('merge', () => {
  it('takes over the work of a colleague, and nothing the second time', async () => {
    const theirs = makeTestStore();
    const ours = makeTestStore();
    await ours.commit(put(makeStudy('b')));
    const entries = await makeHistory(theirs);
    const merged = await ours.merge(entries);
    expect(merged).toMatchObject({ ok: true, value: { entries: { length: 4 }, rejected: [] } });
    expect((await ours.load()).records.map(refKey).toSorted()).toEqual(['study:a', 'study:b']);
    const again = await ours.merge(entries);
    expect(again).toMatchObject({ ok: true, value: { entries: [], put: [], removed: [] } });
    expect(await ours.journal()).toHaveLength(5);
  });

  it('gives the same dossier in whatever order and batches the entries come', async () => {
    const theirs = makeTestStore();
    const entries = await makeHistory(theirs);
    const expected = await theirs.load();
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...entries], { minLength: entries.length }),
        fc.integer({ min: 1, max: entries.length }),
        async (shuffled, size) => {
          const store = makeTestStore();
          await store.merge(shuffled.slice(0, size));
          await store.merge(shuffled);
          expect(await store.load()).toEqual(expected);
          expect(await store.journal()).toEqual(entries);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('keeps a record set apart until the entries that complete it have come', async () => {
    const theirs = makeTestStore();
    const [created, motion, changed] = await makeHistory(theirs);
    const ours = makeTestStore();
    const result = await ours.merge([changed]);
    expect(result).toMatchObject({ value: { put: [], rejected: [{ ref: { id: 'a' } }] } });
    expect((await ours.load()).rejected).toHaveLength(1);
    await ours.merge([created, motion]);
    expect(await ours.load()).toMatchObject({ rejected: [], records: { length: 2 } });
  });

  it('refuses entries that are malformed, all of them', async () => {
    const entries = await makeHistory(makeTestStore());
    const ours = makeTestStore();
    const result = await ours.merge([...entries, { ...entries[0], stamp: 'gisteren' }, null]);
    expect(result).toMatchObject({
      error: {
        code: 'merge.malformedEntries',
        problems: [
          { index: 4, path: 'stamp' },
          { index: 5, path: '' },
        ],
      },
    });
    expect(await ours.isEmpty()).toBe(true);
  });

  it('refuses an entry that says something else than ours of the same id', async () => {
    const store = makeTestStore();
    const [entry] = await makeHistory(store);
    const result = await store.merge([{ ...entry, author: 'Een ander' }]);
    expect(result).toEqual({ ok: false, error: { code: 'merge.entryDiffers', id: entry?.id } });
  });

  it('leaves out entries by a clock that is more than five minutes ahead, and names them', async () => {
    const inMinutes = (minutes: number) => ({
      now: () => new Date(testMoment.getTime() + minutes * 60 * 1000),
    });
    const ours = makeTestStore();
    const ahead = await makeHistory(makeTestStore({ clock: inMinutes(6) }));
    expect(await ours.merge(ahead)).toMatchObject({
      value: { entries: [], ahead: ahead.map(({ id }) => ({ id })) },
    });
    expect(await ours.isEmpty()).toBe(true);
    const late = await makeHistory(makeTestStore({ clock: inMinutes(4) }));
    expect(await ours.merge(late)).toMatchObject({ value: { entries: { length: 4 }, ahead: [] } });
  });

  it('lets no field of an entry take the place of the reference', async () => {
    const [entry] = await makeHistory(makeTestStore());
    if (!entry) throw new Error('no history');
    const store = makeTestStore();
    const fields = [...entry.fields, { field: 'id', to: 'b' }, { field: 'kind', to: 'motion' }];
    await store.merge([{ ...entry, fields }]);
    expect((await store.load()).records.map(refKey)).toEqual(['study:a']);
  });
});

type Move =
  | { type: 'put'; id: string; title: string; status: boolean }
  | { type: 'delete'; id: string }
  | { type: 'undo'; at: number };

const id = fc.constantFrom('a', 'b', 'c');
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    type: fc.constant('put' as const),
    id,
    title: fc.constantFrom('Een', 'Twee'),
    status: fc.boolean(),
  }),
  fc.record({ type: fc.constant('delete' as const), id }),
  fc.record({ type: fc.constant('undo' as const), at: fc.nat() }),
);

async function make(one: Move, store: DossierStore): Promise<void> {
  if (one.type === 'put') {
    const study = makeStudy(one.id, { title: one.title });
    await store.commit(put(...(one.status ? [study, makeClaim(one.id, one.id)] : [study])));
  } else if (one.type === 'delete') {
    await store.commit({
      author: 'Anna',
      operations: [{ type: 'delete', ref: makeStudy(one.id) }],
    });
  } else {
    const journal = await store.journal();
    const entry = journal[one.at % Math.max(1, journal.length)];
    if (entry) await store.undo(entry.change, 'Anna');
  }
}

describe('the records on disk', () => {
  it('are always what the journal adds up to', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 12 }), async (moves) => {
        runs += 1;
        const database = openDossierDatabase(`fold-${runs}`);
        const store = makeTestStore({ database });
        for (const one of moves) await make(one, store);
        const expected = [...byRecord(await store.journal())].flatMap(([key, entries]) => {
          const { fields, deleted } = foldRecord(entries);
          return deleted ? [] : [{ key, fields }];
        });
        const { records, rejected } = await store.load();
        const found = records.map(({ kind, id: own, ...fields }) => ({
          key: refKey({ kind, id: own }),
          fields,
        }));
        const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
        expect(found.toSorted(byKey)).toEqual(expected.toSorted(byKey));
        expect(rejected).toEqual([]);
        const counts = await Promise.all(recordKinds.map((kind) => database.records(kind).count()));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(expected.length);
      }),
      { numRuns: 40 },
    );
  });
});
