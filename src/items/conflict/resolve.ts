import type { RecordOf } from '@/domain/dossier/records';
import type { FieldConflict } from '@/domain/journal/conflict';
import type { RecordKind } from '@/domain/shared/ids';
import { type Read, readRecord, recordIn } from '@/items/form/problemsOf';

/** Which of the two values of a field is to stay. */
export type Side = 'mine' | 'theirs';

/** The choice made at each field that both changed. */
export type Choices = Readonly<Record<string, Side>>;

/** What to write after the choice, and what that is then based on. */
export type Resolved<Kind extends RecordKind> = {
  readonly record: RecordOf[Kind];
  readonly base: RecordOf[Kind];
};

/**
 * The record with the chosen values, based on the other's: what they change after this is a conflict once more.
 * Every conflict must have its choice. Gives problems per field where the values do not go together.
 */
export function resolve<Kind extends RecordKind>(
  kind: Kind,
  { record, base }: Resolved<Kind>,
  conflicts: readonly FieldConflict[],
  choices: Choices,
): Read<Resolved<Kind>> {
  const theirs = Object.fromEntries(conflicts.map(({ field, theirs: value }) => [field, value]));
  const kept = conflicts
    .filter(({ field }) => choices[field] === 'theirs')
    .map(({ field, theirs: value }) => [field, value] as const);
  const chosen = readRecord(kind, { ...record, ...Object.fromEntries(kept) });
  // What is there may have what a form refuses by now.
  const newBase = recordIn(kind, { ...base, ...theirs });
  if (chosen.problems) return { problems: chosen.problems };
  // A base that does not fit the schema can't be written back: then the record as seen is the base.
  return { value: { record: chosen.value, base: newBase ?? base } };
}
