import { byRecord } from '@/domain/journal/byRecord';
import type { JournalEntry } from '@/domain/journal/entry';
import { foldRecord } from '@/domain/journal/fold';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import { readRecord } from './readRecord';
import type { DossierRecord } from './records';

/** A record as its entries leave it; of one that was deleted, as it was then. */
export type RecordEver = { readonly record: DossierRecord; readonly isDeleted: boolean };

/** Every record that there ever was in a journal, the deleted ones too; what is no whole record is left out. */
export function recordsEver(journal: readonly JournalEntry[]): RecordEver[] {
  return [...byRecord(journal).values()].flatMap((entries) => {
    const [first] = entries;
    if (!first) return [];
    const { kind, id } = first.ref;
    const { fields, deleted } = foldRecord(entries);
    const { record } = readRecord({ kind, id }, { ...fields, kind, id });
    return record ? [{ record, isDeleted: deleted }] : [];
  });
}

/** Whether a journal leaves a record in the dossier: known, whole and not deleted. */
export function isLeftBy(journal: readonly JournalEntry[], ref: RecordRef): boolean {
  const key = refKey(ref);
  const entries = journal.filter((entry) => refKey(entry.ref) === key);
  return recordsEver(entries).some(({ isDeleted }) => !isDeleted);
}
