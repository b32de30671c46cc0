import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';

/** How far a download is: what is still to be fetched, and how much of its part is whole. */
export type Progress = {
  /** Which records were asked for: another question starts anew. */
  readonly question: string;
  readonly todo: readonly string[];
  readonly records: number;
  readonly bytes: number;
};

const progressSchema = v.object({
  question: v.string(),
  todo: v.array(v.string()),
  records: v.number(),
  bytes: v.number(),
});

/** Where the records are put until all of them are there; what is in the file itself stays until then. */
function partOf(file: string): string {
  return `${file}.bezig`;
}

function noteOf(file: string): string {
  return `${file}.bezig.json`;
}

const newline = '\n'.charCodeAt(0);

function byteAt(file: string, at: number): number | undefined {
  const opened = openSync(file, 'r');
  try {
    const byte = Buffer.alloc(1);
    return readSync(opened, byte, 0, 1, at) === 1 ? byte[0] : undefined;
  } finally {
    closeSync(opened);
  }
}

function thereAt(file: string): Stats | undefined {
  return statSync(file, { throwIfNoEntry: false });
}

/** Whether a part can be what was noted of it: it has as many bytes, and a line that ends with the last of them. */
function hasAsNoted(part: string, bytes: number): boolean {
  if (!thereAt(part)?.isFile()) return false;
  return bytes === 0 || byteAt(part, bytes - 1) === newline;
}

/** The progress of a download of this question to this file that was broken off. */
export function readProgress(file: string, question: string): Progress | undefined {
  const note = noteOf(file);
  if (!existsSync(note)) return undefined;
  try {
    const { success, output } = v.safeParse(progressSchema, JSON.parse(readFileSync(note, 'utf8')));
    if (!success || output.question !== question) return undefined;
    return hasAsNoted(partOf(file), output.bytes) ? output : undefined;
  } catch {
    return undefined;
  }
}

/** The records of a download that was broken off, one after another; a line that was spoiled since is passed over. */
export async function* recordsSoFar(file: string, { bytes }: Progress): AsyncGenerator {
  if (bytes === 0) return;
  const input = createReadStream(partOf(file), { end: bytes - 1 });
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    try {
      yield JSON.parse(line);
    } catch {
      continue;
    }
  }
}

/** The file itself where a symbolic link to it is named: what takes the place of the link would leave the file as it was. */
export function fileMeantBy(out: string): string {
  return existsSync(out) ? realpathSync(out) : out;
}

function isFilled(file: string): boolean {
  return (thereAt(file)?.size ?? 0) > 0;
}

/** What is there and can't be written or replaced, with what it is. */
function noFileAmong(files: readonly string[]): string | undefined {
  for (const file of files) {
    const there = thereAt(file);
    if (there?.isDirectory()) return `${file} is een map.`;
    if (there && !there.isFile()) return `${file} is geen gewoon bestand.`;
  }
  return undefined;
}

type Intent = {
  readonly overwrite: boolean;
  /** What is still to be fetched; nothing was begun where it is `undefined`. */
  readonly todo: readonly string[] | undefined;
};

/**
 * Why a download can't be written to a file, and what to do, in words for who asked; `undefined` when it can. What would be
 * lost counts: a file that has something in it, and the part of a download of something else.
 */
export function obstacleTo(file: string, { overwrite, todo }: Intent): string | undefined {
  const folder = path.dirname(file);
  if (!thereAt(folder)?.isDirectory()) {
    return `De map ${folder} bestaat niet. Maak die eerst, of noem met --out een bestand in een andere map.`;
  }
  const part = partOf(file);
  const isWhole = todo?.length === 0;
  const fetched = `Alles is opgehaald en staat in ${part}`;
  const noFile = noFileAmong([file, part, noteOf(file)]);
  if (noFile) {
    return isWhole
      ? `${noFile} ${fetched}; haal weg wat in de weg staat, en geef dezelfde opdracht nog eens.`
      : `${noFile} Noem met --out een ander bestand.`;
  }
  if (overwrite) return undefined;
  const advice = 'Noem met --out een ander bestand, of geef --overwrite om dit te vervangen.';
  if (isFilled(file)) {
    const next = isWhole
      ? `${fetched}; geef dezelfde opdracht met --overwrite om het te vervangen.`
      : advice;
    return `${file} bestaat al, en blijft zoals het is. ${next}`;
  }
  return !todo && isFilled(part)
    ? `${part} bestaat al, en hoort niet bij een afgebroken download van dezelfde vraag. ${advice}`
    : undefined;
}

/** Adds records, one on a line, and then notes how far it is: what comes after the note is cut off when it goes on. */
export function add(
  file: string,
  progress: Progress,
  records: readonly unknown[],
  todo: readonly string[],
): Progress {
  const part = partOf(file);
  if (progress.bytes > 0) truncateSync(part, progress.bytes);
  else {
    // First: how far another question was says nothing about an empty part.
    rmSync(noteOf(file), { force: true });
    writeFileSync(part, '');
  }
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  appendFileSync(part, lines);
  const next = {
    ...progress,
    todo,
    records: progress.records + records.length,
    bytes: progress.bytes + Buffer.byteLength(lines),
  };
  writeFileSync(noteOf(file), JSON.stringify(next));
  return next;
}

/** The download is whole: it takes the place of the file. */
export function finish(file: string): void {
  renameSync(partOf(file), file);
  rmSync(noteOf(file), { force: true });
}
