import * as v from 'valibot';
import { type Result, success } from '@/domain/shared/result';
import { type FieldFailure, wrongField } from './archiveReading';
import { extraFields } from './extraFields';

type Raw = Readonly<Record<string, unknown>>;
type Schema = v.ObjectSchema<v.ObjectEntries, undefined>;

type ReadFields<S extends Schema> = {
  readonly fields: v.InferOutput<S>;
  /** What of the record is not in them. */
  readonly extra: Record<string, unknown> | undefined;
};

/** Without its id and number a record can't be found again. */
const needed = ['Id', 'Nummer'];

function withoutFields(raw: Raw, names: ReadonlySet<string>): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !names.has(name)));
}

function misreadFields(issues: readonly v.BaseIssue<unknown>[]): ReadonlySet<string> {
  const keys = issues.map(({ path }) => path?.[0]?.key);
  return new Set(keys.filter((key) => typeof key === 'string'));
}

/**
 * Reads the fields of a record that a schema knows, and gives the rest as it came. A field with a value that the schema
 * doesn't understand is left out of the first and kept with the rest. Fails with the field when it is the id or the number.
 */
export function fieldReader<S extends Schema>(schema: S) {
  const known = new Set(Object.keys(schema.entries));
  return (raw: Raw): Result<ReadFields<S>, FieldFailure> => {
    const parsed = v.safeParse(schema, raw);
    if (parsed.success) return success({ fields: parsed.output, extra: extraFields(raw, known) });
    const misread = misreadFields(parsed.issues);
    const field = needed.find((name) => misread.has(name));
    if (field !== undefined) return wrongField(field);
    const understood = v.safeParse(schema, withoutFields(raw, misread));
    if (!understood.success) return wrongField([...misread].join(', '));
    const rest = new Set([...known].filter((name) => !misread.has(name)));
    return success({ fields: understood.output, extra: extraFields(raw, rest) });
  };
}
