import {
  appendFileSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import * as v from 'valibot';

/** How far a download is: what is still to be fetched, and how much of the file is whole. */
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

function placeOf(file: string): string {
  return `${file}.bezig.json`;
}

/** The progress of a download of this question to this file that was broken off. */
export function readProgress(file: string, question: string): Progress | undefined {
  const place = placeOf(file);
  if (!existsSync(place) || !existsSync(file)) return undefined;
  try {
    const parsed = v.safeParse(progressSchema, JSON.parse(readFileSync(place, 'utf8')));
    return parsed.success && parsed.output.question === question ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Whether there is something in the place of the file, which would be lost by beginning in it. */
export function isInUse(file: string): boolean {
  const there = statSync(file, { throwIfNoEntry: false });
  return there !== undefined && (!there.isFile() || there.size > 0);
}

/** Makes the file ready: empty, or cut back to what was whole when the download was broken off. */
export function prepare(file: string, progress: Progress): void {
  if (progress.bytes > 0) {
    truncateSync(file, progress.bytes);
    return;
  }
  // First: how far another question was says nothing about an empty file.
  finish(file);
  writeFileSync(file, '');
}

/** Adds records, one on a line, and then notes how far it is: what comes after the note is cut off when it goes on. */
export function add(
  file: string,
  progress: Progress,
  records: readonly unknown[],
  todo: readonly string[],
): Progress {
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  appendFileSync(file, lines);
  const next = {
    ...progress,
    todo,
    records: progress.records + records.length,
    bytes: progress.bytes + Buffer.byteLength(lines),
  };
  writeFileSync(placeOf(file), JSON.stringify(next));
  return next;
}

/** The download is whole. */
export function finish(file: string): void {
  rmSync(placeOf(file), { force: true });
}
