import { failure, type Result, success } from '@/domain/shared/result';
import { type ChangeContext, makeEntry, sameValue } from './change';
import {
  type ChangeId,
  deletedField,
  type EntryAction,
  type FieldChange,
  type JournalEntry,
} from './entry';
import { type Folded, ordered } from './fold';

export type UndoFailure =
  | { readonly code: 'undo.unknownChange' }
  /** A field was changed again since; taking the older change back would lose the newer one. */
  | { readonly code: 'undo.changedSince'; readonly entry: JournalEntry; readonly field: string };

function actionOf(entry: JournalEntry): EntryAction {
  if (entry.action === 'created' || entry.action === 'restored') return 'deleted';
  if (entry.action === 'deleted') return 'restored';
  return 'changed';
}

function reversed(entry: JournalEntry): FieldChange[] {
  // A record that was created is marked deleted and keeps its fields: the redo brings it back whole.
  if (entry.action === 'created') return [{ field: deletedField, from: undefined, to: true }];
  return entry.fields.map(({ field, from, to }) => ({ field, from: to, to: from }));
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
  const undone: JournalEntry[] = [];
  for (const entry of entries.toReversed()) {
    const current = currentOf(entry);
    const now: Readonly<Record<string, unknown>> = current.deleted
      ? { ...current.fields, [deletedField]: true }
      : current.fields;
    const clash = entry.fields.find(({ field, to }) => !sameValue(now[field], to));
    if (clash) return failure({ code: 'undo.changedSince', entry, field: clash.field });
    undone.push(makeEntry(context, entry.ref, actionOf(entry), reversed(entry)));
  }
  return success(undone);
}

type Undoing = {
  /** Per change that takes another one back: which. */
  readonly targets: ReadonlyMap<ChangeId, ChangeId>;
  /** The changes that are taken back at present; an undo that was itself undone does not count. */
  readonly undone: ReadonlySet<ChangeId>;
};

function undoingIn(entries: readonly JournalEntry[]): Undoing {
  const targets = new Map<ChangeId, ChangeId>();
  const undone = new Set<ChangeId>();
  for (const { change, undoes } of ordered(entries)) {
    if (!undoes || targets.has(change)) continue;
    targets.set(change, undoes);
    undone.add(undoes);
    const redone = targets.get(undoes);
    if (redone) undone.delete(redone);
  }
  return { targets, undone };
}

/** The changes that are undone at present. */
export function standingUndos(entries: readonly JournalEntry[]): ReadonlySet<ChangeId> {
  return undoingIn(entries).undone;
}

/** The newest change of this author that can be taken back: neither an undo nor undone. Entries in order of stamp. */
export function lastUndoable(
  entries: readonly JournalEntry[],
  author: string,
): ChangeId | undefined {
  const { undone } = undoingIn(entries);
  return entries.findLast(
    (entry) => entry.author === author && !entry.undoes && !undone.has(entry.change),
  )?.change;
}

/** The newest undo of this author that can be taken back in turn, until a new change is made. */
export function lastRedoable(
  entries: readonly JournalEntry[],
  author: string,
): ChangeId | undefined {
  const { targets, undone } = undoingIn(entries);
  for (const entry of entries.toReversed()) {
    if (entry.author !== author) continue;
    if (!entry.undoes) {
      // A redone or undone change is no new one.
      if (undone.has(entry.change)) continue;
      if ([...targets.values()].includes(entry.change)) continue;
      return undefined;
    }
    const isRedo = targets.has(entry.undoes);
    if (!isRedo && !undone.has(entry.change)) return entry.change;
  }
  return undefined;
}
