import type { Transaction } from 'dexie';
import * as v from 'valibot';
import { inPresentShape } from '@/domain/journal/earlierShapes';
import { type JournalEntry, journalEntrySchema } from '@/domain/journal/entry';
import { foldRecord, ordered } from '@/domain/journal/fold';
import type { Migration } from './migration';

function inPresentShapes(row: unknown): readonly JournalEntry[] | undefined {
  const parsed = v.safeParse(journalEntrySchema, row);
  if (!parsed.success) return undefined;
  const shaped = inPresentShape(parsed.output);
  return shaped.length === 1 && shaped[0] === parsed.output ? undefined : shaped;
}

/** The claim that the entries on it make, as a row; `undefined` when it was taken back. */
function claimRow(id: string, entries: readonly JournalEntry[]): object | undefined {
  const { fields, deleted } = foldRecord(entries);
  return deleted
    ? undefined
    : { ...fields, $created: ordered(entries)[0]?.stamp, kind: 'status', id };
}

/** Whether a condition is met becomes a claim: in the journal first, and from there in the records. */
async function claimConditions(transaction: Transaction): Promise<void> {
  const journal = transaction.table<object, string>('journal');
  const claimed = new Map<string, JournalEntry[]>();
  for (const row of await journal.toArray()) {
    const entries = inPresentShapes(row);
    if (!entries) continue;
    // The first bears the id of the one that it replaces.
    await journal.bulkPut([...entries]);
    for (const entry of entries.filter(({ ref }) => ref.kind === 'status')) {
      claimed.set(entry.ref.id, [...(claimed.get(entry.ref.id) ?? []), entry]);
    }
  }
  // A day without an outcome said nothing.
  for (const [id, entries] of claimed) {
    if (entries.some(({ action }) => action === 'created')) continue;
    claimed.delete(id);
    await journal.bulkDelete(entries.map((entry) => entry.id));
  }
  const rows = [...claimed].flatMap(([id, entries]) => claimRow(id, entries) ?? []);
  await transaction.table<object, string>('status').bulkPut(rows);
  await transaction.table<object, string>('request').toCollection().modify(withoutCondition);
}

function withoutCondition(row: object): void {
  Reflect.deleteProperty(row, 'conditionOutcome');
  Reflect.deleteProperty(row, 'conditionSince');
}

/** Whether the condition of a request is met was part of the request; it is a claim now, with a day and a source. */
export const version3: Migration = { version: 3, stores: {}, upgrade: claimConditions };
