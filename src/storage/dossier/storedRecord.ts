import { readRecord } from '@/domain/dossier/readRecord';
import type { DossierRecord } from '@/domain/dossier/records';
import type { Rejected } from '@/domain/dossier/rejected';
import type { JournalEntry } from '@/domain/journal/entry';
import { foldRecord, ordered } from '@/domain/journal/fold';
import { storable } from '@/domain/journal/value';
import type { RecordRef } from '@/domain/shared/ids';
import type { Row } from '@/storage/database/database';

/** Rows bear the stamp of their first entry, so that the dossier keeps the order in which it was written. */
const createdField = '$created';

/** A record as its entries leave it. */
export type Refolded = {
  readonly ref: RecordRef;
  /** `undefined` when the record is deleted. */
  readonly row: Row | undefined;
  readonly record: DossierRecord | undefined;
  readonly rejected: Rejected | undefined;
};

/** The state of one record after all of its entries, as a row and as a checked record. */
export function refold(ref: RecordRef, entries: readonly JournalEntry[]): Refolded {
  const { fields, deleted } = foldRecord(entries);
  if (deleted) return { ref, row: undefined, record: undefined, rejected: undefined };
  const created = ordered(entries)[0]?.stamp;
  // The reference goes last: entries of another copy may hold any field names.
  const row = {
    ...Object.fromEntries(Object.entries(fields).map(([field, to]) => [field, storable(to)])),
    [createdField]: created,
    kind: ref.kind,
    id: ref.id,
  };
  return { ref, row, ...readRecord(ref, row) };
}

function createdOf(row: object): string {
  const created: unknown = Reflect.get(row, createdField);
  return typeof created === 'string' ? created : '';
}

/** Rows in the order in which their records were first written. */
export function inOrderOfCreation<T extends object>(rows: readonly T[]): T[] {
  return rows
    .map((row) => ({ row, created: createdOf(row) }))
    .sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0))
    .map(({ row }) => row);
}
