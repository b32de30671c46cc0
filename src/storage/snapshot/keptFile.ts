import * as v from 'valibot';
import { type Stamp, stampSchema } from '@/domain/journal/hlc';
import type { Standing } from './standing';

export const keptKinds = ['change', 'intent', 'snapshot'] as const;
/**
 * `snapshot`: the whole journal. `change`: the entries of one change, written before it is called saved. `intent`: empty,
 * written before a dossier is wiped or replaced, and telling how it will stand then.
 */
export type KeptKind = (typeof keptKinds)[number];

/**
 * A file outside of the database. Its name tells how the dossier stood, so that a look at the names is enough to see
 * whether the database lost something, also when the file itself is damaged.
 */
export type KeptFile = Standing & {
  readonly kind: KeptKind;
  /** Rises with every change; a snapshot bears the number of the last file that it covers. */
  readonly number: number;
  /** When it was written: ISO 8601, UTC. */
  readonly made: string;
};

const separator = '_';
const noStamp = '-';
const numberLength = 9;

/** File systems differ in what they make of a colon. */
function withoutColons(text: string): string {
  return text.replaceAll(':', '=');
}

function withColons(text: string): string {
  return text.replaceAll('=', ':');
}

/** The name of a file; names sort in order of number. */
export function keptFileName(file: KeptFile): string {
  const { number, kind, made, version, entries, records, last } = file;
  const parts = [
    String(number).padStart(numberLength, '0'),
    withoutColons(made),
    version,
    entries,
    records,
    last ? withoutColons(last) : noStamp,
  ];
  return `${parts.join(separator)}.${kind}`;
}

const count = v.pipe(v.string(), v.regex(/^\d{1,15}$/u), v.transform(Number));
const version = v.pipe(v.string(), v.regex(/^\d{1,6}(?:\.\d)?$/u), v.transform(Number));
const nameSchema = v.strictTuple([
  count,
  v.pipe(v.string(), v.isoTimestamp()),
  version,
  count,
  count,
  v.union([
    v.pipe(
      v.literal(noStamp),
      v.transform((): Stamp | undefined => undefined),
    ),
    stampSchema,
  ]),
  v.picklist(keptKinds),
]);

/** What the name of a file tells; `undefined` for a file that is none of ours. */
export function parseKeptFile(name: string): KeptFile | undefined {
  const [stem = '', kind, ...rest] = name.split(/\.(?=[a-z]+$)/u);
  const [number, made = '', layout, entries, records, last = ''] = stem.split(separator);
  const parts = [number, withColons(made), layout, entries, records, withColons(last), kind];
  const parsed = v.safeParse(nameSchema, parts);
  if (!parsed.success || rest.length > 0) return undefined;
  const [no, at, layoutVersion, entryCount, recordCount, stamp, known] = parsed.output;
  return {
    number: no,
    made: at,
    version: layoutVersion,
    entries: entryCount,
    records: recordCount,
    last: stamp,
    kind: known,
  };
}
