import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { counts, makeLines } from './records';

/** The two files of the public record, by what they hold. */
const fileNames = {
  motions: 'zaak-moties.jsonl.gz',
  letters: 'zaak-brieven-regering.jsonl.gz',
} as const;

type Kind = keyof typeof fileNames;
const kinds = ['motions', 'letters'] as const satisfies readonly Kind[];

/** What is measured with: files in a folder, and where they came from. */
export type BenchData = {
  readonly files: readonly string[];
  readonly records: number;
  readonly source: 'public record' | 'made up';
};

async function* firstLines(file: string, most: number): AsyncGenerator<string> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  let count = 0;
  for await (const line of lines) {
    if (count === most) return;
    count += 1;
    yield `${line}\n`;
  }
}

async function write(
  lines: Iterable<string> | AsyncIterable<string>,
  file: string,
): Promise<number> {
  let count = 0;
  async function* counted() {
    for await (const line of lines) {
      count += 1;
      yield line;
    }
  }
  await pipeline(Readable.from(counted()), createGzip(), createWriteStream(file));
  return count;
}

/**
 * Puts the files to measure with in `target`: those of `folder` where it has both, made-up ones of the same shape
 * otherwise. `share` of the records is taken, the first ones.
 */
export async function prepareData(
  folder: string,
  target: string,
  share: number,
): Promise<BenchData> {
  mkdirSync(target, { recursive: true });
  const isThere = kinds.every((kind) => existsSync(path.join(folder, fileNames[kind])));
  let records = 0;
  for (const kind of kinds) {
    const most = Math.round(counts[kind] * share);
    // The real files are taken whole when all is asked for, however much they have grown.
    const lines = isThere
      ? firstLines(path.join(folder, fileNames[kind]), share === 1 ? Infinity : most)
      : makeLines(kind, most);
    records += await write(lines, path.join(target, fileNames[kind]));
  }
  return {
    files: kinds.map((kind) => fileNames[kind]),
    records,
    source: isThere ? 'public record' : 'made up',
  };
}
