import type { DossierRecord } from '@/domain/dossier/records';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import { fieldChanges, type Operation } from './change';

/** How the records of a dossier differ from others that would take their place. */
export type Replacement = {
  readonly changed: number;
  /** Not among the others: they would go. */
  readonly added: number;
  /** Among the others only: they would come back. */
  readonly removed: number;
};

/** What is to be done so that exactly these records are there: what is not among them goes. */
export function replacingOperations(
  present: readonly RecordRef[],
  records: readonly DossierRecord[],
): Operation[] {
  const wanted = new Set(records.map(refKey));
  return [
    ...records.map((record): Operation => ({ type: 'put', record })),
    ...present
      .filter((ref) => !wanted.has(refKey(ref)))
      .map(({ kind, id }): Operation => ({ type: 'delete', ref: { kind, id } })),
  ];
}

/** Counts what would be lost if `records` took the place of `present`. */
export function replacementOf(
  present: readonly DossierRecord[],
  records: readonly DossierRecord[],
): Replacement {
  const wanted = new Map(records.map((record) => [refKey(record), record]));
  let changed = 0;
  let added = 0;
  for (const record of present) {
    const other = wanted.get(refKey(record));
    if (!other) added += 1;
    else if (fieldChanges(record, other).length > 0) changed += 1;
  }
  return { changed, added, removed: records.length + added - present.length };
}
