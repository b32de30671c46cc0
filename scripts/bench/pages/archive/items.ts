import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { readArchiveFile } from '@/formats/tweedekamer/readArchiveFile';

/** The files of the run, as a user would choose them. */
export function filesNamed(names: readonly string[]): Promise<File[]> {
  return Promise.all(
    names.map(async (name) => {
      const answer = await fetch(`data/${name}`);
      if (!answer.ok) throw new Error(`There is no data/${name}`);
      return new File([await answer.arrayBuffer()], name, { lastModified: 0 });
    }),
  );
}

let items: ArchiveItem[] = [];

/** Reads all records into memory, for what is measured with records that are there already. */
export async function readItems(names: readonly string[]): Promise<number> {
  items = [];
  for (const file of await filesNamed(names)) {
    for await (const readings of readArchiveFile(file)) {
      for (const reading of readings) if (reading.type === 'item') items.push(reading.item);
    }
  }
  return items.length;
}

/** The records that `readItems` read. */
export function heldItems(): readonly ArchiveItem[] {
  return items;
}
