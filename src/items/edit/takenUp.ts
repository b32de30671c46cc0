import type { DossierRecord, RecordOf } from '@/domain/dossier/records';
import { fieldChanges } from '@/domain/journal/change';
import { sameValue } from '@/domain/journal/value';
import type { RecordKind } from '@/domain/shared/ids';
import { recordIn } from '@/items/form/problemsOf';
import type { Fields } from './fieldSpec';

/** What a form that is taken up again changes, and the fields that were changed elsewhere since it was first opened. */
export type TakenUp<Basis> = { readonly basis: Basis; readonly since: readonly string[] };

/**
 * What a form goes on from that was first opened on the record `then`. In the fields that were filled in (`typed`, by their
 * names in the form) that is still what stood there then, so that it is asked about when it was changed elsewhere too; all
 * else is as it is now. `draftsFrom` gives what the form shows of a record, by which is found where a field stands in it.
 */
export function takenUp(
  then: DossierRecord,
  now: DossierRecord | undefined,
  typed: Fields,
  draftsFrom: (fields: Fields) => Fields,
): TakenUp<Fields> {
  if (!now) return { basis: then, since: [] };
  const changes = fieldChanges({ ...then }, { ...now });
  const shown = draftsFrom({ ...then });
  const isTyped = (field: string, to: unknown) => {
    const other = draftsFrom({ ...then, [field]: to });
    return Object.keys(typed).some((name) => !sameValue(shown[name], other[name]));
  };
  const taken = changes.filter(({ field, to }) => !isTyped(field, to));
  return {
    basis: { ...then, ...Object.fromEntries(taken.map(({ field, to }) => [field, to])) },
    since: changes.map(({ field }) => field),
  };
}

type Taking = {
  /** The record as it is now. */
  readonly now: DossierRecord | undefined;
  readonly typed: Fields;
  readonly draftsFrom: (fields: Fields) => Fields;
};

/** `takenUp` for what was kept of a form (`kept`: the record that it was opened on); `undefined` where that is no record of this kind any more. */
export function recordTakenUp<Kind extends RecordKind>(
  kind: Kind,
  kept: unknown,
  { now, typed, draftsFrom }: Taking,
): TakenUp<RecordOf[Kind] | undefined> | undefined {
  const then = recordIn(kind, kept);
  if (!then) return undefined;
  const { basis, since } = takenUp(then, now, typed, draftsFrom);
  const mixed = recordIn(kind, basis);
  // What does not go together is not mixed: nothing of it stands there, and it is asked about when it is saved.
  return mixed ? { basis: mixed, since } : { basis: then, since: [] };
}
