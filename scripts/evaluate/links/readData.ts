import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { completed } from '@/domain/archive/combine';
import { readArchiveFile } from '@/formats/tweedekamer/readArchiveFile';
import { MalformedFile } from '../rows';

/** What a folder laid out as the open data of the Kamer holds of motions and letters. */
export type LinkData = {
  readonly motions: readonly ArchiveItem[];
  readonly letters: readonly ArchiveItem[];
};

function pathOf(folder: string, name: string): string {
  const paths = [`${name}.jsonl.gz`, `${name}.jsonl`].map((file) => join(folder, file));
  const found = paths.find((path) => existsSync(path));
  if (!found) throw new MalformedFile(`${folder} holds no ${name}.jsonl.gz`);
  return found;
}

/** The records of one file by their numbers; what only completes a record is put to it. */
async function readInto(items: Map<string, ArchiveItem>, path: string): Promise<void> {
  const blob = new Blob([readFileSync(path)]);
  const file = { name: basename(path), stream: () => blob.stream() };
  for await (const readings of readArchiveFile(file)) {
    for (const reading of readings) {
      if (reading.type === 'removed') continue;
      if (reading.type === 'problem') {
        throw new MalformedFile(`${path}, line ${reading.line}: ${reading.code}`);
      }
      const { item } = reading;
      const known = items.get(item.number);
      items.set(item.number, known ? completed(known, item) : item);
    }
  }
}

/** The motions, with references and texts where they are known, and the letters. Throws `MalformedFile` on a missing or broken file. */
export async function readLinkData(folder: string): Promise<LinkData> {
  const motions = new Map<string, ArchiveItem>();
  const letters = new Map<string, ArchiveItem>();
  await readInto(motions, pathOf(folder, 'zaak-moties'));
  await readInto(motions, pathOf(folder, 'moties-tekst'));
  await readInto(letters, pathOf(folder, 'zaak-brieven-regering'));
  return { motions: [...motions.values()], letters: [...letters.values()] };
}
