import * as v from 'valibot';
import { stampSchema } from '@/domain/journal/hlc';
import type { Directory } from '../files/directory';
import type { Standing } from './standing';

export const formerKinds = ['passed', 'repaired', 'replaced'] as const;
/**
 * What something else took the place of, as a whole journal that newer snapshots do not push out. `replaced`: what was there
 * before a restore. `repaired`: before times were repaired. `passed`: what was found of a dossier that got lost, and was not
 * put back. How a dossier stands none of them tells.
 */
export type FormerKind = (typeof formerKinds)[number];

export const keptKinds = ['change', 'intent', 'snapshot', ...formerKinds] as const;
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

/** A file of what something else took the place of. */
export type FormerFile = KeptFile & { readonly kind: FormerKind };

export function isFormer(file: KeptFile): file is FormerFile {
  return formerKinds.some((kind) => kind === file.kind);
}

/** A file of a dossier that stands like this. */
export function fileOf(kind: KeptKind, number: number, standing: Standing, made: Date): KeptFile {
  return { ...standing, kind, number, made: made.toISOString() };
}

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

const pattern =
  /^(\d{1,15})_(\d{4}-\d\d-\d\dT\d\d=\d\d=\d\d\.\d{3}Z)_(\d{1,6}(?:\.\d)?)_(\d{1,15})_(\d{1,15})_([^_]+)\.([a-z]+)$/u;

/** What the name of a file tells; `undefined` for a file that is none of ours. */
export function parseKeptFile(name: string): KeptFile | undefined {
  const match = pattern.exec(name);
  if (!match) return undefined;
  const [, number, made = '', version, entries, records, text = '', ending] = match;
  const kind = keptKinds.find((known) => known === ending);
  const last = v.safeParse(stampSchema, withColons(text));
  if (!kind || (text !== noStamp && !last.success)) return undefined;
  return {
    kind,
    number: Number(number),
    made: withColons(made),
    version: Number(version),
    entries: Number(entries),
    records: Number(records),
    last: last.success ? last.output : undefined,
  };
}

/** The files of a folder that are ours. */
export async function keptFilesIn(folder: Directory): Promise<KeptFile[]> {
  return (await folder.names()).flatMap((name) => parseKeptFile(name) ?? []);
}
