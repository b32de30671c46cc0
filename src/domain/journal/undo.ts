import { refKey } from '@/domain/shared/ids';
import { failure, type Result, success } from '@/domain/shared/result';
import { type ChangeContext, makeEntry } from './change';
import { deletedField, type EntryAction, type FieldChange, type JournalEntry } from './entry';
import { type Folded, ordered } from './fold';
import { effectiveValue, isStayingAway } from './mark';
import { sameValue } from './value';

export type UndoFailure =
  | { readonly code: 'undo.unknownChange' }
  /** A field was changed again since; taking the older change back would lose the newer one. */
  | { readonly code: 'undo.changedSince'; readonly entry: JournalEntry; readonly field: string };

type Fields = Readonly<Record<string, unknown>>;

function actionOf(entry: JournalEntry): EntryAction {
  if (entry.action === 'created' || entry.action === 'restored') return 'deleted';
  if (entry.action === 'deleted' && !isStayingAway(entry)) return 'restored';
  return 'changed';
}

function reversed(entry: JournalEntry): FieldChange[] {
  // A record that was created is marked deleted and keeps its fields: the redo brings it back whole.
  if (entry.action === 'created') return [{ field: deletedField, from: undefined, to: true }];
  return entry.fields.map(({ field, from, to }) => ({
    field,
    from: effectiveValue(field, to),
    to: effectiveValue(field, from),
  }));
}

function markedFields(folded: Folded): Fields {
  return folded.deleted ? { ...folded.fields, [deletedField]: true } : folded.fields;
}

function clashOf(entry: JournalEntry, now: Fields): string | undefined {
  const changed = entry.fields.find(
    ({ field, to }) => !sameValue(now[field], effectiveValue(field, to)),
  );
  if (changed || entry.action !== 'created') return changed?.field;
  // What was added to a new record afterwards would go with it.
  const own = new Set(entry.fields.map(({ field }) => field));
  return Object.keys(now).find((field) => !own.has(field) && now[field] !== undefined);
}

function applied(now: Fields, changes: readonly FieldChange[]): Fields {
  return { ...now, ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) };
}

/**
 * The entries that take back one change, newest record first; all or none of it.
 * An undo is itself a change, so that undoing it is the redo.
 */
export function undoEntries(
  entries: readonly JournalEntry[],
  currentOf: (entry: JournalEntry) => Folded,
  context: ChangeContext,
): Result<JournalEntry[], UndoFailure> {
  if (entries.length === 0) return failure({ code: 'undo.unknownChange' });
  const states = new Map<string, Fields>();
  const undone: JournalEntry[] = [];
  for (const entry of ordered(entries).toReversed()) {
    const key = refKey(entry.ref);
    const now = states.get(key) ?? markedFields(currentOf(entry));
    const field = clashOf(entry, now);
    if (field !== undefined) return failure({ code: 'undo.changedSince', entry, field });
    const changes = reversed(entry);
    states.set(key, applied(now, changes));
    undone.push(makeEntry(context, entry.ref, actionOf(entry), changes));
  }
  return success(undone);
}
