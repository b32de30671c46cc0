import { parseRecord } from '@/domain/dossier/records';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import type { StatusClaim } from '@/domain/status/statusClaim';
import { fieldChanges, type Operation, targetOf } from './change';
import type { Folded } from './fold';
import { sameValue } from './value';

/** One field that two people changed, or one person in two windows. Absent on either side: it is empty there. */
export type FieldConflict = {
  readonly ref: RecordRef;
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
};

/** A change that rests on what is no longer so; nothing of it may be written before the user has chosen. */
export type Conflict =
  | { readonly code: 'change.changedElsewhere'; readonly fields: readonly FieldConflict[] }
  | { readonly code: 'change.deletedElsewhere'; readonly ref: RecordRef }
  | { readonly code: 'change.claimedElsewhere'; readonly claims: readonly StatusClaim[] };

type Put = Extract<Operation, { type: 'put' }>;
type Fields = Readonly<Record<string, unknown>>;

/** As the user would see the record: with what the schema fills in or leaves out, so that only real changes count. */
function presentFields({ kind, id }: RecordRef, { fields }: Folded): Fields {
  const parsed = parseRecord({ ...fields, kind, id });
  return parsed.ok ? parsed.value : fields;
}

function clashingFields({ record, base }: Put, now: Fields): FieldConflict[] {
  const { kind, id } = record;
  return fieldChanges(base ?? {}, record)
    .filter(({ field, from, to }) => !sameValue(now[field], from) && !sameValue(now[field], to))
    .map(({ field, to }) => ({ ref: { kind, id }, field, mine: to, theirs: now[field] }));
}

function changedSince(base: Fields, { kind, id }: RecordRef, now: Fields): FieldConflict[] {
  return fieldChanges(base, now).map(({ field, to }) => ({
    ref: { kind, id },
    field,
    mine: undefined,
    theirs: to,
  }));
}

function unseenClaims({ record, seen }: Put, claims: readonly StatusClaim[]): StatusClaim[] {
  if (record.kind !== 'status' || !seen) return [];
  return claims.filter(
    ({ id, axis, subject }) =>
      id !== record.id &&
      axis === record.axis &&
      refKey(subject) === refKey(record.subject) &&
      !seen.includes(id),
  );
}

/**
 * What stands in the way of operations that say what they are based on: a record that was deleted, fields that were
 * changed to something else, or claims that were made since. Others never conflict. `claims` are those of the dossier.
 */
export function conflictOf(
  operations: readonly Operation[],
  currentOf: (ref: RecordRef) => Folded | undefined,
  claims: readonly StatusClaim[],
): Conflict | undefined {
  const fields: FieldConflict[] = [];
  for (const operation of operations) {
    if (!operation.base) continue;
    const ref = targetOf(operation);
    const current = currentOf(ref);
    // What was there when it was read and left no trace was wiped, or is not in what came in the place of the dossier.
    if (!current || current.deleted) {
      // Who deletes what is gone already has it their way.
      if (operation.type === 'put') {
        return { code: 'change.deletedElsewhere', ref: { kind: ref.kind, id: ref.id } };
      }
    } else {
      const present = presentFields(ref, current);
      const clash =
        operation.type === 'put'
          ? clashingFields(operation, present)
          : changedSince(operation.base, ref, present);
      fields.push(...clash);
    }
  }
  if (fields.length > 0) return { code: 'change.changedElsewhere', fields };
  const unseen = operations.flatMap((it) => (it.type === 'put' ? unseenClaims(it, claims) : []));
  return unseen.length > 0 ? { code: 'change.claimedElsewhere', claims: unseen } : undefined;
}
