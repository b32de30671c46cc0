import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { LinkedItem } from '@/archive/links/linkedItem';
import { straightenText } from '@/language/fold';
import { dutchDayOf } from '@/domain/shared/day';
import { parseReference } from '@/language/references/parseReference';
import { MalformedFile } from '../rows';

const text = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((value) => straightenText(value)),
);
const moment = v.pipe(
  v.nullish(v.string()),
  v.transform((value) => (value ? dutchDayOf(new Date(value)) : undefined)),
);

const caseSchema = v.pipe(
  v.object({
    Nummer: v.string(),
    Titel: text,
    Onderwerp: text,
    GestartOp: moment,
    Volgnummer: v.nullish(v.number(), 0),
  }),
  v.transform((record): LinkedItem => ({
    number: record.Nummer,
    title: record.Titel,
    subject: record.Onderwerp,
    ...(record.GestartOp && { on: record.GestartOp }),
    ...(record.Volgnummer > 0 && { sequence: record.Volgnummer }),
    references: [],
  })),
);

const textSchema = v.pipe(
  v.object({
    kst: v.string(),
    zaak: v.string(),
    titel: text,
    onderwerp: text,
    gestart: moment,
    text,
  }),
  v.transform((record) => {
    const reference = parseReference(record.kst);
    const sequence = reference?.kind === 'kamerstuk' ? Number(reference.number) : Number.NaN;
    return {
      item: {
        number: record.zaak,
        title: record.titel,
        subject: record.onderwerp,
        ...(record.gestart && { on: record.gestart }),
        ...(sequence > 0 && { sequence }),
        references: reference ? [reference.id] : [],
        text: record.text,
      } satisfies LinkedItem,
    };
  }),
);

/** What a folder laid out as the open data of the Kamer holds of motions and letters. */
export type LinkData = {
  readonly motions: readonly LinkedItem[];
  readonly letters: readonly LinkedItem[];
};

function linesOf(folder: string, name: string): readonly string[] {
  const plain = join(folder, `${name}.jsonl`);
  if (existsSync(plain)) return readFileSync(plain, 'utf8').split('\n');
  const packed = join(folder, `${name}.jsonl.gz`);
  if (!existsSync(packed)) throw new MalformedFile(`${folder} holds no ${name}.jsonl.gz`);
  return gunzipSync(readFileSync(packed)).toString('utf8').split('\n');
}

function recordsOf<Record>(
  folder: string,
  name: string,
  schema: v.GenericSchema<unknown, Record>,
): readonly Record[] {
  return linesOf(folder, name)
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(schema, JSON.parse(line)));
}

/** The motions with references and texts where they are known, and the letters; throws `MalformedFile` when a file is missing. */
export function readLinkData(folder: string): LinkData {
  const motions = new Map<string, LinkedItem>();
  for (const motion of recordsOf(folder, 'zaak-moties', caseSchema)) {
    motions.set(motion.number, motion);
  }
  for (const { item } of recordsOf(folder, 'moties-tekst', textSchema)) {
    const known = motions.get(item.number);
    motions.set(
      item.number,
      known ? { ...known, references: item.references, text: item.text } : item,
    );
  }
  return { motions: [...motions.values()], letters: recordsOf(folder, 'zaak-brieven-regering', caseSchema) };
}
