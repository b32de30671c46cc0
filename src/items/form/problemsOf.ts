import {
  type DossierRecord,
  parseRecord,
  type RecordFailure,
  type RecordOf,
} from '@/domain/dossier/records';
import type { RecordKind } from '@/domain/shared/ids';
import type { Problems } from './useForm';

/** Where a problem of a record as a whole is shown: the code tells which field has to mend it. */
const placeOfCode: Readonly<Record<string, string>> = {
  'assignment.nobody': 'ministry',
  'status.reasonMissing': 'reason',
  'status.sourceMissing': 'source',
  'status.unknownCode': 'code',
  'status.wrongAxis': 'code',
};

function placeOf({ path, message }: RecordFailure['problems'][number]): string {
  return path || placeOfCode[message] || 'form';
}

export type Read<Value> =
  | { readonly value: Value; readonly problems?: undefined }
  | { readonly value?: undefined; readonly problems: Problems };

function isOfKind<Kind extends RecordKind>(
  record: DossierRecord,
  kind: Kind,
): record is Extract<DossierRecord, RecordOf[Kind]> {
  return record.kind === kind;
}

function isLogin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username !== '' || password !== '';
}

/**
 * Where the web addresses are, at whatever depth, with a name or password in them: a dossier is shared. Asked for here and not by the
 * schema: what was recorded so stays readable.
 */
function loginsIn(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string') {
    return path.at(-1) === 'url' && isLogin(value) ? [path.join('.')] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, it]) => loginsIn(it, [...path, key]));
}

/** Checks what a form made against the schema, and for what is not to be shared; what is wrong comes back per field. */
export function readRecord<Kind extends RecordKind>(
  kind: Kind,
  fields: Readonly<Record<string, unknown>>,
): Read<RecordOf[Kind]> {
  const logins = loginsIn(fields);
  const read = parsedRecord(kind, fields);
  if (logins.length === 0) return read;
  const problems = Object.fromEntries(logins.map((path) => [path, 'url.login']));
  return { problems: { ...problems, ...read.problems } };
}

function parsedRecord<Kind extends RecordKind>(
  kind: Kind,
  fields: Readonly<Record<string, unknown>>,
): Read<RecordOf[Kind]> {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
  const parsed = parseRecord({ ...Object.fromEntries(filled), kind });
  if (!parsed.ok) {
    const problems = parsed.error.problems.map((it) => [placeOf(it), it.message] as const);
    // Of several problems at one place the first said is the one to mend first.
    return { problems: Object.fromEntries(problems.toReversed()) };
  }
  if (!isOfKind(parsed.value, kind))
    throw new Error(`Parsed a ${parsed.value.kind}, not a ${kind}`);
  return { value: parsed.value };
}

/** The record that a draft was made of; nothing where that is none of this kind any more. */
export function recordIn<Kind extends RecordKind>(
  kind: Kind,
  kept: unknown,
): RecordOf[Kind] | undefined {
  return typeof kept === 'object' && kept !== null
    ? parsedRecord(kind, Object.fromEntries(Object.entries(kept))).value
    : undefined;
}
