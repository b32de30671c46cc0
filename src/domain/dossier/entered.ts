import { enteredBy } from '@/domain/journal/entered';
import type { JournalEntry } from '@/domain/journal/entry';
import { foldRecord, ordered } from '@/domain/journal/fold';
import type { Day } from '@/domain/shared/day';
import { refKey } from '@/domain/shared/ids';
import { buildDossier, type Dossier } from './dossier';
import { readRecord } from './readRecord';
import type { DossierRecord } from './records';
import type { Rejected } from './rejected';

/** A dossier as the journal leaves it, with the records that do not fit the schema set apart. */
export type EnteredDossier = {
  readonly dossier: Dossier;
  readonly rejected: readonly Rejected[];
};

/** Records in the order of their first entry, as the stored dossier keeps them. */
function byRecord(
  entries: readonly JournalEntry[],
): Iterable<readonly [JournalEntry, ...JournalEntry[]]> {
  const groups = new Map<string, [JournalEntry, ...JournalEntry[]]>();
  for (const entry of ordered(entries)) {
    const group = groups.get(refKey(entry.ref));
    if (group) group.push(entry);
    else groups.set(refKey(entry.ref), [entry]);
  }
  return groups.values();
}

/**
 * The dossier as it had been entered by the end of a day (Dutch time), with what was deleted by then left out and what
 * was deleted later still there. The days that the facts themselves bear play no part here.
 */
export function dossierEntered(entries: readonly JournalEntry[], on: Day): EnteredDossier {
  const records: DossierRecord[] = [];
  const rejected: Rejected[] = [];
  for (const group of byRecord(enteredBy(entries, on))) {
    const [{ ref }] = group;
    const { fields, deleted } = foldRecord(group);
    if (deleted) continue;
    // The reference goes last: entries of another copy may hold any field names.
    const read = readRecord(ref, { ...fields, kind: ref.kind, id: ref.id });
    if (read.record) records.push(read.record);
    if (read.rejected) rejected.push(read.rejected);
  }
  return { dossier: buildDossier(records), rejected };
}
