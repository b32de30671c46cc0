import * as v from 'valibot';
import { fieldChanges } from '@/domain/journal/change';
import type { Day } from '@/domain/shared/day';
import { type ItemRef, itemRefSchema, recordKinds } from '@/domain/shared/ids';
import { recordsOf, subjectsOf } from '../dossier';
import type { DossierRecord } from '../records';
import { type Difference, type Moment, nothingKnown, subjectsIn } from './difference';

/** What is told in another way, or only of use to the program. */
const untold = new Set(['code', 'recordedAt']);

/** That a step was done, or is to be done again, is told as such; only another day of it is an edit. */
function isToldAsStep(field: string, earlier: DossierRecord, record: DossierRecord): boolean {
  if (field !== 'doneOn' || earlier.kind !== 'step' || record.kind !== 'step') return false;
  return !earlier.doneOn || !record.doneOn;
}

function itemsOf(record: DossierRecord, { dossier }: Moment): ItemRef[] {
  if (record.kind === 'shift') {
    return [...(dossier.find('deadline', record.deadlineId)?.subjects ?? [])];
  }
  const refs = record.kind === 'request' ? [record] : subjectsOf(record);
  return (refs.length > 0 ? refs : [record]).flatMap(({ kind, id }) => {
    const parsed = v.safeParse(itemRefSchema, { kind, id });
    return parsed.success ? [parsed.output] : [];
  });
}

/** Notes say from which day they hold; of other fields nobody knows since when they are as they are. */
function notedFrom(record: DossierRecord, fields: readonly string[]): Day | undefined {
  const isNotes = fields.every((field) => field === 'notes' || field === 'notesFrom');
  return isNotes && 'notesFrom' in record ? record.notesFrom : undefined;
}

/** The records there on both days of which fields were written anew; by the days of facts that is only their notes. */
export function editDifferences(before: Moment, after: Moment): Difference[] {
  return recordsOf(after.dossier, recordKinds).flatMap((record): Difference[] => {
    const earlier = before.dossier.find(record.kind, record.id);
    if (!earlier || earlier === record) return [];
    const changed = fieldChanges(earlier, record).map(({ field }) => field);
    const fields = changed.filter(
      (field) => !untold.has(field) && !isToldAsStep(field, earlier, record),
    );
    const subjects = subjectsIn(itemsOf(record, after), after);
    if (fields.length === 0 || !subjects) return [];
    const ref = { kind: record.kind, id: record.id };
    const on = notedFrom(record, fields);
    return [{ ...nothingKnown, type: 'edited', subjects, record: ref, fields, on }];
  });
}
