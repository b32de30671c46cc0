import { dayEntered, enteredBetween, enteredBy } from '@/domain/journal/entered';
import type { JournalEntry } from '@/domain/journal/entry';
import { foldRecord, ordered } from '@/domain/journal/fold';
import type { Day } from '@/domain/shared/day';
import { refKey } from '@/domain/shared/ids';
import { buildDossier, type Dossier } from './dossier';
import { type ReadRecord, readRecord } from './readRecord';
import type { DossierRecord } from './records';
import type { Rejected } from './rejected';

/** A dossier as the journal leaves it, with the records that do not fit the schema set apart. */
export type EnteredDossier = {
  readonly dossier: Dossier;
  readonly rejected: readonly Rejected[];
};

type Group = [JournalEntry, ...JournalEntry[]];

function addTo<Key>(groups: Map<Key, Group>, key: Key, entry: JournalEntry): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}

/** Entries per record, in the order of their first entry, as the stored dossier keeps them. */
function byRecord(entries: readonly JournalEntry[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const entry of ordered(entries)) addTo(groups, refKey(entry.ref), entry);
  return groups;
}

/** The record as its entries leave it; neither when it was deleted. */
function readGroup(group: Group): Partial<ReadRecord> {
  const [{ ref }] = group;
  const { fields, deleted } = foldRecord(group);
  // The reference goes last: entries of another copy may hold any field names.
  return deleted ? {} : readRecord(ref, { ...fields, kind: ref.kind, id: ref.id });
}

/** The records that a journal leaves, in the order of their first entry; those that do not fit the schema set apart. */
export function recordsEntered(entries: readonly JournalEntry[]): {
  readonly records: readonly DossierRecord[];
  readonly rejected: readonly Rejected[];
} {
  const records: DossierRecord[] = [];
  const rejected: Rejected[] = [];
  for (const group of byRecord(entries).values()) {
    const read = readGroup(group);
    if (read.record) records.push(read.record);
    if (read.rejected) rejected.push(read.rejected);
  }
  return { records, rejected };
}

/**
 * The dossier as it had been entered by the end of a day (Dutch time), with what was deleted by then left out and what
 * was deleted later still there. The days that the facts themselves bear play no part here.
 */
export function dossierEntered(entries: readonly JournalEntry[], on: Day): EnteredDossier {
  const { records, rejected } = recordsEntered(enteredBy(entries, on));
  return { dossier: buildDossier(records), rejected };
}

/** A day on which something was entered, with what was, and the dossier at its end. */
export type EnteredDay = {
  readonly on: Day;
  readonly entries: readonly JournalEntry[];
  readonly dossier: Dossier;
};

/** The days after one day, up to and on another, on which something was entered, in order. Reads only what was touched. */
export function daysEntered(
  journal: readonly JournalEntry[],
  after: Day,
  until: Day,
): EnteredDay[] {
  const groups = byRecord(enteredBy(journal, after));
  const records = new Map([...groups].map(([key, group]) => [key, readGroup(group).record]));
  const days = new Map<Day, Group>();
  for (const entry of enteredBetween(journal, after, until)) addTo(days, dayEntered(entry), entry);
  // Under a clock that was set back, the order of the stamps is not that of the days.
  const inOrder = [...days].sort(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.map(([on, entries]) => {
    for (const entry of entries) addTo(groups, refKey(entry.ref), entry);
    for (const key of new Set(entries.map(({ ref }) => refKey(ref)))) {
      const group = groups.get(key);
      records.set(key, group && readGroup(group).record);
    }
    const dossier = buildDossier([...records.values()].filter((record) => record !== undefined));
    return { on, entries, dossier };
  });
}
