import * as v from 'valibot';
import { dayEntered } from './entered';
import {
  deletedField,
  type EntryAction,
  entryIdSchema,
  type FieldChange,
  type JournalEntry,
} from './entry';
import { stampTime } from './hlc';

/**
 * Until version 3 a request held itself whether its condition was met: a code, and a day if anyone filled that in.
 * Since then that is a claim, with a day, a reason and a source of its own.
 */
const outcomeField = 'conditionOutcome';
const sinceField = 'conditionSince';

/** The words are part of the dossier from here on, as any reason that someone typed. */
const carriedOver =
  'Overgenomen uit een eerdere versie van Gevolg, die geen reden en bron vastlegde.';

function changeOf(entry: JournalEntry, name: string): FieldChange | undefined {
  return entry.fields.find(({ field }) => field === name);
}

function change(field: string, from: unknown, to: unknown): FieldChange {
  return { field, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function isConditionField({ field }: FieldChange): boolean {
  return field === outcomeField || field === sinceField;
}

/** That the condition is not met is asked a reason and a source of; what was recorded without them says so. */
function grounds({ from, to }: FieldChange): FieldChange[] {
  const [before, after] = [from, to].map((code) => (code === 'notMet' ? carriedOver : undefined));
  if (before === after) return [];
  return [
    change('reason', before, after),
    change('source', before && { note: before }, after && { note: after }),
  ];
}

function actionFor(outcome: FieldChange | undefined): EntryAction {
  if (!outcome) return 'changed';
  if (outcome.to === undefined) return 'deleted';
  return outcome.from === undefined ? 'created' : 'changed';
}

/** The day from which it holds: as recorded, else that on which it was; no day before that is made up. */
function dayChange(entry: JournalEntry, isNew: boolean): FieldChange[] {
  const since = changeOf(entry, sinceField);
  if (!since && !isNew) return [];
  const { from, to }: Partial<FieldChange> = since ?? {};
  return [change('holdsFrom', isNew ? undefined : from, to ?? dayEntered(entry))];
}

function claimFields(entry: JournalEntry, action: EntryAction): FieldChange[] {
  const outcome = changeOf(entry, outcomeField);
  if (action === 'deleted') return [change(deletedField, undefined, true)];
  const isNew = action === 'created';
  return [
    ...(isNew
      ? [
          change('subject', undefined, { kind: entry.ref.kind, id: entry.ref.id }),
          change('axis', undefined, 'condition'),
          change('recordedAt', undefined, stampTime(entry.stamp).toISOString()),
          // It may have been emptied before.
          change(deletedField, undefined, undefined),
        ]
      : []),
    ...(outcome ? [change('code', outcome.from, outcome.to), ...grounds(outcome)] : []),
    ...dayChange(entry, isNew),
  ];
}

/**
 * An entry as the present version writes it, whichever version wrote it. Looks at nothing but the entry itself, so that
 * every copy of a journal makes the same of it, in whatever batches it is merged. What was recorded of a condition
 * becomes one claim about the request, under an id that follows from the request's.
 *
 * A day that was filled in before the outcome, apart from it, gives way to the day on which the outcome was entered.
 */
export function inPresentShape(entry: JournalEntry): JournalEntry[] {
  if (entry.ref.kind !== 'request' || !entry.fields.some(isConditionField)) return [entry];
  const rest = entry.fields.filter((it) => !isConditionField(it));
  const action = actionFor(changeOf(entry, outcomeField));
  const claim: JournalEntry = {
    ...entry,
    id: rest.length > 0 ? v.parse(entryIdSchema, `${entry.id}-condition`) : entry.id,
    ref: { kind: 'status', id: `${entry.ref.id}-condition` },
    action,
    fields: claimFields(entry, action),
  };
  return rest.length > 0 ? [{ ...entry, fields: rest }, claim] : [claim];
}
