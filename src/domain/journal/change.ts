import type { Locator } from '@/domain/document/locator';
import type { DossierRecord } from '@/domain/dossier/records';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import {
  type ChangeId,
  deletedField,
  type EntryAction,
  type EntryId,
  type FieldChange,
  type JournalEntry,
} from './entry';
import type { Folded } from './fold';
import { type Stamp, stampTime } from './hlc';
import { sameValue, storable } from './value';

/** One thing to do to the dossier. */
export type Operation =
  /** With `base`, the record as the user had it before: only what differs from that is written, the rest stays as it is. */
  | {
      readonly type: 'put';
      readonly record: DossierRecord;
      readonly base?: DossierRecord | undefined;
      /** For a claim: those on the same axis that the user saw; one that is not among them was made elsewhere since. */
      readonly seen?: readonly string[] | undefined;
    }
  /** With `base`, the record as the user saw it: one that was changed since stays. */
  | {
      readonly type: 'delete';
      readonly ref: RecordRef;
      readonly base?: DossierRecord | undefined;
    };

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
  /** The clock of the machine; a stamp may be later, so that it comes after all that is there. */
  readonly now?: () => Date;
};

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
  const now = context.now?.();
  const stamp = context.nextStamp();
  return {
    id: context.nextId(),
    change: context.change,
    stamp,
    ...(now && now < stampTime(stamp) && { writtenAt: now.toISOString() }),
    author: context.author,
    ref: { kind: ref.kind, id: ref.id },
    action,
    fields: fields.map(({ field, from, to }) => ({
      field,
      ...(from === undefined ? {} : { from: storable(from) }),
      ...(to === undefined ? {} : { to: storable(to) }),
    })),
    ...(context.reason ? { reason: context.reason } : {}),
    ...(context.source ? { source: context.source } : {}),
    ...(context.undoes ? { undoes: context.undoes } : {}),
  };
}

function wantedFields(
  operation: Extract<Operation, { type: 'put' }>,
  current: Folded | undefined,
): Readonly<Record<string, unknown>> {
  if (!operation.base || !current) return operation.record;
  const touched = fieldChanges(operation.base, operation.record);
  return { ...current.fields, ...Object.fromEntries(touched.map(({ field, to }) => [field, to])) };
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
  const fields = fieldChanges(current?.fields ?? {}, wantedFields(operation, current));
  const revived = current?.deleted === true;
  if (revived) fields.push({ field: deletedField, from: true, to: undefined });
  if (fields.length === 0) return undefined;
  const action = revived ? 'restored' : current ? 'changed' : 'created';
  return makeEntry(context, operation.record, action, fields);
}

/** The record that an operation is about. */
export function targetOf(operation: Operation): RecordRef {
  return operation.type === 'put' ? operation.record : operation.ref;
}

/**
 * The entries for all operations of one change. A change leaves at most one entry on a record: of several operations
 * on the same record the last one counts. `currentOf` gives `undefined` for a record that never existed.
 */
export function entriesFor(
  operations: readonly Operation[],
  currentOf: (ref: RecordRef) => Folded | undefined,
  context: ChangeContext,
): JournalEntry[] {
  const lastOnRecord = new Map(
    operations.map((operation) => [refKey(targetOf(operation)), operation]),
  );
  return [...lastOnRecord.values()].flatMap((operation) => {
    const entry = entryFor(operation, currentOf(targetOf(operation)), context);
    return entry ? [entry] : [];
  });
}
