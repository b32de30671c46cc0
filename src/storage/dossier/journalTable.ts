import * as v from 'valibot';
import { type ChangeId, type JournalEntry, journalEntrySchema } from '@/domain/journal/entry';
import { allInOrder, ordered } from '@/domain/journal/fold';
import { type Stamp, stampSchema } from '@/domain/journal/hlc';
import { type JournalContent, setApartText } from '@/domain/journal/setApart';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import type { DossierDatabase } from '@/storage/database/database';

/** Above this many records one pass over the whole journal is cheaper than looking each of them up. */
const lookUpLimit = 500;

function entriesAmong(rows: readonly unknown[]): JournalEntry[] {
  return rows.flatMap((row) => {
    const parsed = v.safeParse(journalEntrySchema, row);
    return parsed.success ? [parsed.output] : [];
  });
}

/** Rows of the journal as the entries that count, in order of stamp; what is no entry is left out. */
export function readEntries(rows: readonly unknown[]): JournalEntry[] {
  return ordered(entriesAmong(rows));
}

/** The whole journal: all of its entries in order of stamp, and the rows that are none. */
export async function allContent(database: DossierDatabase): Promise<JournalContent> {
  return contentOf(await database.journal.toArray());
}

/** Rows of the journal, told apart. */
export function contentOf(rows: readonly unknown[]): JournalContent {
  const entries = allInOrder(entriesAmong(rows));
  const odd = rows.length > entries.length ? rows.filter((row) => !isEntry(row)) : [];
  return { entries, setApart: odd.map(setApartText) };
}

function isEntry(row: unknown): boolean {
  return v.is(journalEntrySchema, row);
}

/** All entries of the journal that count, in order of stamp; rows that are no entries are left out. */
export async function allEntries(database: DossierDatabase): Promise<JournalEntry[]> {
  return readEntries(await database.journal.toArray());
}

/** The entries of one change. */
export async function entriesOfChange(
  database: DossierDatabase,
  change: ChangeId,
): Promise<JournalEntry[]> {
  return readEntries(await database.journal.where('change').equals(change).toArray());
}

/** All entries on these records, in order of stamp. */
export async function entriesOn(
  database: DossierDatabase,
  refs: readonly RecordRef[],
): Promise<JournalEntry[]> {
  if (refs.length > lookUpLimit) {
    const wanted = new Set(refs.map(refKey));
    const entries = await allEntries(database);
    return entries.filter((entry) => wanted.has(refKey(entry.ref)));
  }
  const once = new Map(refs.map((ref) => [refKey(ref), ref]));
  // Each record's entries in one go; a search for any of them would walk from entry to entry.
  const index = database.journal.where('[ref.kind+ref.id]');
  const rows = await Promise.all(
    [...once.values()].map(({ kind, id }) => index.equals([kind, id]).toArray()),
  );
  return readEntries(rows.flat());
}

/** The stamp of the newest entry; `undefined` in an empty journal. */
export async function lastStamp(database: DossierDatabase): Promise<Stamp | undefined> {
  const newest = await database.journal
    .orderBy('stamp')
    .reverse()
    .filter((row) => v.is(stampSchema, Reflect.get(row, 'stamp')))
    .first();
  const parsed = v.safeParse(stampSchema, newest && Reflect.get(newest, 'stamp'));
  return parsed.success ? parsed.output : undefined;
}
