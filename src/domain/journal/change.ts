import type { Locator } from '@/domain/document/locator';
import type { DossierRecord } from '@/domain/dossier/records';
import type { RecordRef } from '@/domain/shared/ids';
import {
  type ChangeId,
  deletedField,
  type EntryAction,
  type EntryId,
  type FieldChange,
  type JournalEntry,
} from './entry';
import type { Folded } from './fold';
import type { Stamp } from './hlc';

/** One thing to do to the dossier. */
export type Operation =
  | { readonly type: 'put'; readonly record: DossierRecord }
  | { readonly type: 'delete'; readonly ref: RecordRef };

/** What the user wants done in one go, with why and on whose word. */
export type ChangeRequest = {
  readonly operations: readonly Operation[];
  readonly reason?: string | undefined;
  readonly source?: Locator | undefined;
};

/** What every entry of one change has in common, and where new ids and stamps come from. */
export type ChangeContext = {
  readonly change: ChangeId;
  readonly author: string;
  readonly reason?: string | undefined;
  readonly source?: Locator | undefined;
  readonly undoes?: ChangeId | undefined;
  readonly nextId: () => EntryId;
  readonly nextStamp: () => Stamp;
};

/** Whether two values of a field are the same once stored (keys without a value do not count). */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  return [...new Set([...left.keys(), ...right.keys()])].every((key) =>
    sameValue(left.get(key), right.get(key)),
  );
}

/** The fields in which `after` differs from `before`; `kind` and `id` are part of the reference, not of the fields. */
export function fieldChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  names.delete('kind');
  names.delete('id');
  return [...names]
    .filter((field) => !sameValue(before[field], after[field]))
    .map((field) => ({ field, from: before[field], to: after[field] }));
}

/** An entry with these fields in the context of a change; keys without a value are left out. */
export function makeEntry(
  context: ChangeContext,
  ref: RecordRef,
  action: EntryAction,
  fields: readonly FieldChange[],
): JournalEntry {
  return {
    id: context.nextId(),
    change: context.change,
    stamp: context.nextStamp(),
    author: context.author,
    ref: { kind: ref.kind, id: ref.id },
    action,
    fields: fields.map(({ field, from, to }) => ({
      field,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })),
    ...(context.reason ? { reason: context.reason } : {}),
    ...(context.source ? { source: context.source } : {}),
    ...(context.undoes ? { undoes: context.undoes } : {}),
  };
}

/** The entry for one operation on a record in its present state, or `undefined` when nothing would change. */
export function entryFor(
  operation: Operation,
  current: Folded | undefined,
  context: ChangeContext,
): JournalEntry | undefined {
  if (operation.type === 'delete') {
    if (!current || current.deleted) return undefined;
    return makeEntry(context, operation.ref, 'deleted', [
      { field: deletedField, from: undefined, to: true },
    ]);
  }
  const fields = fieldChanges(current?.fields ?? {}, operation.record);
  const revived = current?.deleted === true;
  if (revived) fields.push({ field: deletedField, from: true, to: undefined });
  if (fields.length === 0) return undefined;
  const action = revived ? 'restored' : current ? 'changed' : 'created';
  return makeEntry(context, operation.record, action, fields);
}
