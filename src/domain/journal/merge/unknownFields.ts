import { isFieldOf } from '@/domain/dossier/records';
import { refKey } from '@/domain/shared/ids';
import { byRecord } from '../byRecord';
import { deletedField, type JournalEntry } from '../entry';
import { foldRecord } from '../fold';
import type { SetApart } from './plan';

/** The first field in an entry that records of its kind do not have. */
function unknownFieldIn({ ref, fields }: JournalEntry): string | undefined {
  return fields.find(({ field }) => field !== deletedField && !isFieldOf(ref.kind, field))?.field;
}

/** What is offered, without the work on records of which a field is not known here; and those records. */
export type Known = {
  readonly known: readonly JournalEntry[];
  readonly apart: readonly SetApart[];
};

/**
 * Leaves out all that is offered on a record when part of that fills a field that is not known here. Such a field can't be
 * shown, and an entry that was taken over stays: if it was put in by another hand, the genuine one of the same id would be
 * refused ever after. What was left out comes in by the same file once the field is known, or by one without it.
 */
export function withoutUnknownFields(offered: readonly JournalEntry[]): Known {
  const apart = [...byRecord(offered).values()].flatMap((entries): SetApart[] => {
    for (const entry of entries) {
      const field = unknownFieldIn(entry);
      if (field === undefined) continue;
      const { fields } = foldRecord(entries);
      return [{ ref: entry.ref, fields, reason: { code: 'unknownField', field } }];
    }
    return [];
  });
  const dropped = new Set(apart.map(({ ref }) => refKey(ref)));
  return { known: offered.filter(({ ref }) => !dropped.has(refKey(ref))), apart };
}
