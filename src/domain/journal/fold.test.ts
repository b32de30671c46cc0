import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordRef } from '@/domain/shared/ids';
import { refKey } from '@/domain/shared/ids';
import { makeWriter, type TestWriter } from '@/testing/journal';
import { makeStudy } from '@/testing/records';
import { entriesFor, type Operation } from './change';
import type { JournalEntry } from './entry';
import { type Folded, foldRecord } from './fold';
import { undoEntries } from './undo';

const names = ['a', 'b', 'c'] as const;
const refs: readonly RecordRef[] = names.map((id) => ({ kind: 'study', id }));

type Replica = { readonly writer: TestWriter; readonly entries: JournalEntry[] };

type Step =
  | { type: 'put'; replica: number; id: string; title: string; owner: string | undefined }
  | { type: 'delete'; replica: number; id: string }
  | { type: 'undo'; replica: number; change: number }
  | { type: 'receive'; replica: number; from: number };

const replica = fc.nat({ max: 2 });
const id = fc.constantFrom(...names);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('put' as const),
      replica,
      id,
      title: fc.constantFrom('Een', 'Twee', 'Drie'),
      owner: fc.constantFrom(undefined, 'DGDO', 'WRR'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('delete' as const), replica, id }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('undo' as const), replica, change: fc.nat() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('receive' as const), replica, from: replica }),
  },
);

/** How a list is delivered: reordered by `keys`, parts of it twice, in batches. */
const delivery = fc.record({
  keys: fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
  repeat: fc.array(fc.nat(), { maxLength: 10 }),
  batch: fc.integer({ min: 1, max: 7 }),
});
type Delivery = typeof delivery extends fc.Arbitrary<infer T> ? T : never;

function stateOf(entries: readonly JournalEntry[], ref: RecordRef): Folded | undefined {
  const own = entries.filter((entry) => refKey(entry.ref) === refKey(ref));
  return own.length > 0 ? foldRecord(own) : undefined;
}

function receive(to: Replica, entries: readonly JournalEntry[]): void {
  const known = new Set(to.entries.map((entry) => entry.id));
  for (const entry of entries) {
    to.writer.saw(entry.stamp);
    if (!known.has(entry.id)) to.entries.push(entry);
    known.add(entry.id);
  }
}

function operationOf(step: Extract<Step, { type: 'put' | 'delete' }>): Operation {
  if (step.type === 'delete') return { type: 'delete', ref: { kind: 'study', id: step.id } };
  return { type: 'put', record: makeStudy(step.id, { title: step.title, owner: step.owner }) };
}

function take(step: Step, replicas: readonly Replica[]): void {
  const here = replicas[step.replica];
  if (!here) return;
  if (step.type === 'receive') {
    receive(here, replicas[step.from]?.entries ?? []);
  } else if (step.type === 'undo') {
    const change = here.entries[step.change % Math.max(1, here.entries.length)]?.change;
    const result = undoEntries(
      here.entries.filter((entry) => entry.change === change),
      ({ ref }) => stateOf(here.entries, ref) ?? { fields: {}, deleted: false },
      here.writer.context(change ? { undoes: change } : {}),
    );
    if (result.ok) here.entries.push(...result.value);
  } else {
    const current = (ref: RecordRef) => stateOf(here.entries, ref);
    here.entries.push(...entriesFor([operationOf(step)], current, here.writer.context()));
  }
}

function delivered(entries: readonly JournalEntry[], how: Delivery): JournalEntry[][] {
  const keyed = entries.map((entry, index) => ({
    entry,
    key: (how.keys[index % how.keys.length] ?? 0) * 31 + index * 7,
  }));
  const mixed = keyed.toSorted((a, b) => (a.key % 97) - (b.key % 97)).map(({ entry }) => entry);
  const doubles = how.repeat.flatMap((at) => mixed[at % Math.max(1, mixed.length)] ?? []);
  const all = [...mixed, ...doubles];
  return Array.from({ length: Math.ceil(all.length / how.batch) }, (_, index) =>
    all.slice(index * how.batch, (index + 1) * how.batch),
  );
}

describe('foldRecord', () => {
  it('gives every copy the same dossier, in whatever order and however often the entries arrive', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 25 }),
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 10 }),
        fc.tuple(delivery, delivery, delivery),
        (steps, drift, deliveries) => {
          let tick = 0;
          const clock = () =>
            new Date(Date.UTC(2026, 10, 21) + tick + 1000 * (drift[tick++ % drift.length] ?? 0));
          const replicas = ['r1', 'r2', 'r3'].map(
            (node): Replica => ({ writer: makeWriter(node, clock), entries: [] }),
          );
          for (const one of steps) take(one, replicas);
          const union = replicas.flatMap(({ entries }) => entries);
          const expected = refs.map((ref) => stateOf(union, ref));
          for (const [index, copy] of replicas.entries()) {
            const how = deliveries[index];
            if (!how) continue;
            for (const batch of delivered(union, how)) receive(copy, batch);
            expect(refs.map((ref) => stateOf(copy.entries, ref))).toEqual(expected);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('keeps a record deleted that someone else edited at the same time', () => {
    const [anna, bert] = [makeWriter('anna'), makeWriter('bert')];
    const study = makeStudy('a');
    const created = entriesFor([{ type: 'put', record: study }], () => undefined, anna.context());
    const state = () => foldRecord(created);
    const gone = entriesFor([{ type: 'delete', ref: study }], state, anna.context());
    const edited = entriesFor(
      [{ type: 'put', record: { ...study, title: 'Anders' } }],
      state,
      bert.context(),
    );
    const folded = foldRecord([...edited, ...gone, ...created]);
    expect(folded.deleted).toBe(true);
    expect(folded.fields).toMatchObject({ title: 'Anders' });
  });
});
