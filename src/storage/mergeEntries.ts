import * as v from 'valibot';
import type { Merged } from '@/domain/journal/committed';
import { inPresentShape } from '@/domain/journal/earlierShapes';
import { type EntryId, type JournalEntry, journalEntrySchema } from '@/domain/journal/entry';
import type { EntryProblem, MergeFailure } from '@/domain/journal/failures';
import { stampTime } from '@/domain/journal/hlc';
import { sameValue, storable } from '@/domain/journal/value';
import { failure, type Result, success } from '@/domain/shared/result';
import type { DossierDatabase } from './database';
import type { Clock } from './ports';
import { inTransaction, refoldWith, rejectedIn, write } from './writing';

/** How far another copy's clock may be ahead of ours, in milliseconds: a day. */
const clockMargin = 24 * 60 * 60 * 1000;

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

/** Adds the entries of another copy, of this version or an earlier one, that are not here yet; in whatever order and batches they come, the end is the same. */
export async function mergeEntries(
  database: DossierDatabase,
  clock: Clock,
  raw: readonly unknown[],
): Promise<Result<Merged, MergeFailure>> {
  const parsed = parseEntries(raw);
  if (!parsed.ok) return parsed;
  const entries = parsed.value;
  const latest = clock.now().getTime() + clockMargin;
  const ahead = entries.find(({ stamp }) => stampTime(stamp).getTime() > latest);
  if (ahead) return failure({ code: 'merge.fromTheFuture', entry: ahead });
  const kinds = entries.map(({ ref }) => ref.kind);
  return inTransaction(database, kinds, async (): Promise<Result<Merged, MergeFailure>> => {
    const rows = await database.journal.bulkGet(entries.map(({ id }) => id));
    const present = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
    const fresh = newAmong(entries, present);
    if (!fresh.ok) return fresh;
    const refolded = await refoldWith(database, fresh.value);
    const written = await write(database, fresh.value, refolded);
    return success({ ...written, rejected: rejectedIn(refolded) });
  });
}
