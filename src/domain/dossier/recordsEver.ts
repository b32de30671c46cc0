import { byRecord } from '@/domain/journal/byRecord';
import type { JournalEntry } from '@/domain/journal/entry';
import { foldRecord } from '@/domain/journal/fold';
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
