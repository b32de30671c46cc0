import { recordsEntered } from '@/domain/dossier/entered';
import type { JournalEntry } from '@/domain/journal/entry';
import { refKey } from '@/domain/shared/ids';
import { makeTestStore } from '@/testing/dossierStore';
import { type Chance, chance, pick } from '../../lib/chance';
import { counter, told } from '../counter';
import { makeReplica } from '../make/journals';
import { dumpOf, someOperations } from '../make/operations';
import { type Row, type Run, timesOf } from '../row';

const goal = 2000;
const storedEvery = 20;
const start = Date.parse('2026-11-21T10:15:00.000Z');

type Batch = readonly JournalEntry[];

/** Three people who work on copies of one dossier, their clocks minutes apart, and at times take over each other's work. */
function threeHistories(next: Chance): readonly Batch[] {
  const replicas = ['anna', 'bram', 'chris'].map((node) => {
    let time = start + Math.floor(next() * 240_000) - 120_000;
    const tick = () => {
      // Clocks stand still at times, and are set back.
      time += Math.floor(next() * 3000) - 500;
      return new Date(time);
    };
    return makeReplica(node, tick);
  });
  const steps = 4 + Math.floor(next() * 8);
  for (let step = 0; step < steps; step += 1) {
    const replica = pick(next, replicas);
    if (next() < 0.25) replica.take(pick(next, replicas).entries());
    else replica.change(someOperations(next));
  }
  return replicas.map((replica) => replica.entries());
}

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

function shuffled<Value>(next: Chance, values: readonly Value[]): Value[] {
  return values
    .map((value) => ({ value, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** The batches one after the other in every order, with doubles; and all entries in no order at all. */
function waysOf(next: Chance, batches: readonly Batch[]): JournalEntry[][] {
  const inOrder = orders.map((order) => order.flatMap((at) => [...(batches[at] ?? [])]));
  const doubled = inOrder.map((entries) => [...entries, ...entries.slice(entries.length / 2)]);
  return [
    ...inOrder,
    ...doubled,
    shuffled(next, doubled[0] ?? []),
    shuffled(next, doubled[3] ?? []),
  ];
}

/** Per field the value of the latest stamp, worked out in the plainest way there is. */
function expectedFields(entries: Batch): Map<string, unknown> {
  const latest = new Map<string, { stamp: string; to: unknown }>();
  for (const { ref, fields, stamp, id } of entries) {
    for (const { field, to } of fields) {
      const key = `${refKey(ref)} ${field}`;
      const mark = `${stamp} ${id}`;
      const known = latest.get(key);
      if (!known || mark > known.stamp) latest.set(key, { stamp: mark, to });
    }
  }
  return new Map([...latest].map(([key, { to }]) => [key, to]));
}

function stateOf(entries: Batch): string {
  const { records, rejected } = recordsEntered(entries);
  const apart = rejected.map(({ ref, raw }) => `${refKey(ref)} ${JSON.stringify(raw)}`);
  return `${dumpOf(records)}\n${apart.sort().join('\n')}`;
}

/** Whether every field of every record has the value that was written to it last. */
function wrongValue(entries: Batch): string | undefined {
  const expected = expectedFields(entries);
  for (const record of recordsEntered(entries).records) {
    for (const [field, value] of Object.entries(record)) {
      if (field === 'kind' || field === 'id') continue;
      const last = expected.get(`${refKey(record)} ${field}`);
      // What the schema fills in was never written.
      if (last !== undefined && JSON.stringify(last) !== JSON.stringify(value)) {
        return `${refKey(record)} ${field}: not the last value`;
      }
    }
  }
  return undefined;
}

function faultOf(next: Chance, batches: readonly Batch[]): string | undefined {
  const ways = waysOf(next, batches);
  const states = new Set(ways.map(stateOf));
  if (states.size > 1) return `${states.size} different outcomes`;
  return wrongValue(ways[0] ?? []);
}

/** The same through databases: each begins with its own work and takes over that of the others. */
async function storedFault(next: Chance, batches: readonly Batch[]): Promise<string | undefined> {
  const dumps = new Set<string>();
  for (const order of shuffled(next, orders).slice(0, 3)) {
    const store = makeTestStore();
    for (const at of [...order, order[0]]) {
      const merged = await store.merge(batches[at] ?? []);
      if (!merged.ok) return merged.error.code;
    }
    dumps.add(dumpOf((await store.load()).records));
    store.close();
  }
  if (dumps.size > 1) return `${dumps.size} different databases`;
  const expected = dumpOf(recordsEntered(batches.flat()).records);
  return dumps.has(expected) ? undefined : 'database differs from its journal';
}

async function run(asked: Run) {
  const times = timesOf(asked, goal, 60);
  const merged = counter('histories of three copies, in 14 orders', goal);
  const stored = counter('of these also through databases', goal / storedEvery);
  for (let at = 0; at < times; at += 1) {
    const next = chance(asked.seed * goal + at);
    const batches = threeHistories(next);
    const named = (fault: string | undefined) => fault && `history ${at}: ${fault}`;
    merged.count(named(faultOf(next, batches)));
    if (at % storedEvery === 0) {
      stored.count(named(await storedFault(next, batches).catch(told)));
    }
  }
  return [merged.outcome(), stored.outcome()];
}

/** In whatever order and however often work is merged, every copy ends up the same. */
export const histories: Row = {
  name: 'histories',
  title: 'Copies of a dossier that are merged',
  run,
};
