import { deletedField, type EntryId, type JournalEntry } from './entry';

/** The fields of a record as its entries leave them, not yet checked against a schema. */
export type Folded = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly deleted: boolean;
};

function inOrder(a: JournalEntry, b: JournalEntry): number {
  if (a.stamp !== b.stamp) return a.stamp < b.stamp ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** All entries in the one order that every copy of the journal agrees on: by stamp, then by id; doubles once. */
export function allInOrder(entries: Iterable<JournalEntry>): JournalEntry[] {
  const unique = new Map<string, JournalEntry>();
  for (const entry of entries) unique.set(entry.id, entry);
  return [...unique.values()].sort(inOrder);
}

/**
 * The entries that count, in that order. Where two copies repaired the time of the same entry, each by one of its own, the
 * first of the two counts: they say the same, and the later one would take back what was said in between.
 */
export function ordered(entries: Iterable<JournalEntry>): JournalEntry[] {
  const repaired = new Set<EntryId>();
  return allInOrder(entries).filter(({ restamps }) => {
    if (restamps === undefined) return true;
    if (repaired.has(restamps)) return false;
    repaired.add(restamps);
    return true;
  });
}

/**
 * The state of one record after all of its entries: per field the last writer wins. The order in which the entries
 * are given does not matter, and giving one twice changes nothing; so journals can be merged by putting them together.
 */
export function foldRecord(entries: Iterable<JournalEntry>): Folded {
  const fields = new Map<string, unknown>();
  for (const entry of ordered(entries)) {
    for (const { field, to } of entry.fields) {
      if (to === undefined) fields.delete(field);
      else fields.set(field, to);
    }
  }
  const deleted = fields.get(deletedField) === true;
  fields.delete(deletedField);
  return { fields: Object.fromEntries(fields), deleted };
}
