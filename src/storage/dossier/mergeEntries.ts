import * as v from 'valibot';
import type { Merged } from '@/domain/journal/committed';
import { inPresentShape } from '@/domain/journal/earlierShapes';
import {
  type ChangeId,
  type EntryId,
  type JournalEntry,
  journalEntrySchema,
} from '@/domain/journal/entry';
import type { EntryProblem, MergeFailure } from '@/domain/journal/failures';
import { allInOrder } from '@/domain/journal/fold';
import { byClock } from '@/domain/journal/merge/ahead';
import { type SettledChange, settledEntry } from '@/domain/journal/merge/settle';
import { sameValue, storable } from '@/domain/journal/value';
import { recordKinds } from '@/domain/shared/ids';
import { failure, type Result, success } from '@/domain/shared/result';
import type { DossierDatabase } from '@/storage/database/database';
import { allContent, lastStamp } from './journalTable';
import { isSameJournal } from './restoreDossier';
import { inTransaction, newContext, refoldWith, rejectedIn, type Writer, write } from './writing';

function parseEntries(raw: readonly unknown[]): Result<JournalEntry[], MergeFailure> {
  const problems: EntryProblem[] = [];
  const entries = raw.flatMap((candidate, index) => {
    const parsed = v.safeParse(journalEntrySchema, storable(candidate));
    if (parsed.success) return inPresentShape(parsed.output);
    for (const issue of parsed.issues) {
      problems.push({ index, path: v.getDotPath(issue) ?? '', message: issue.message });
    }
    return [];
  });
  if (problems.length > 0) return failure({ code: 'merge.malformedEntries', problems });
  return success(entries);
}

function newAmong(
  entries: readonly JournalEntry[],
  present: ReadonlyMap<string, unknown>,
): Result<JournalEntry[], MergeFailure> {
  const fresh = new Map<EntryId, JournalEntry>();
  for (const entry of entries) {
    const other = present.get(entry.id) ?? fresh.get(entry.id);
    if (other === undefined) fresh.set(entry.id, entry);
    else if (!sameValue(other, entry)) {
      return failure({ code: 'merge.entryDiffers', id: entry.id });
    }
  }
  return success([...fresh.values()]);
}

/** What is written on top of the entries that are taken over, in the name of who merges them. */
export type Settling = {
  /** The journal for which it was settled; anything else is left alone. */
  readonly over: readonly JournalEntry[];
  readonly changes: readonly SettledChange[];
  readonly author: string;
  readonly reason: string;
};

type Settled = { readonly change: ChangeId | undefined; readonly entries: readonly JournalEntry[] };

/** The entries of what was settled, later than all that is here and all that comes. */
async function settledEntries(
  database: DossierDatabase,
  writer: Writer,
  fresh: readonly JournalEntry[],
  settling: Settling,
): Promise<Settled> {
  const present = await lastStamp(database);
  const newest = allInOrder(fresh).at(-1)?.stamp;
  const last = present && newest ? (present > newest ? present : newest) : (present ?? newest);
  const context = newContext(writer, last, settling);
  const entries = settling.changes.map((it) => settledEntry(context, it));
  return { change: entries.length > 0 ? context.change : undefined, entries };
}

/**
 * Adds the entries of another copy, of this version or an earlier one, that are not here yet; in whatever order and batches
 * they come, the end is the same. Those of a clock that is too far ahead are left out. With `settling` one change is written
 * on top of them in the same transaction, and records that do not fit are then refused with all the rest.
 */
export async function mergeEntries(
  database: DossierDatabase,
  writer: Writer,
  raw: readonly unknown[],
  settling?: Settling,
): Promise<Result<Merged, MergeFailure>> {
  const parsed = parseEntries(raw);
  if (!parsed.ok) return parsed;
  const { timely, ahead } = byClock(parsed.value, writer.clock.now());
  return inTransaction(database, recordKinds, async (): Promise<Result<Merged, MergeFailure>> => {
    if (settling && !isSameJournal((await allContent(database)).entries, settling.over)) {
      return failure({ code: 'merge.changedSince' });
    }
    const rows = await database.journal.bulkGet(timely.map(({ id }) => id));
    const present = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
    const fresh = newAmong(timely, present);
    if (!fresh.ok) return fresh;
    const settled: Settled = settling
      ? await settledEntries(database, writer, fresh.value, settling)
      : { change: undefined, entries: [] };
    const entries = [...fresh.value, ...settled.entries];
    const refolded = await refoldWith(database, entries);
    const rejected = rejectedIn(refolded);
    if (settling && rejected.length > 0) {
      return failure({ code: 'merge.malformedRecords', records: rejected });
    }
    const written = await write(database, entries, refolded);
    return success({ ...written, rejected, ahead, change: settled.change });
  });
}
