import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { completed } from '@/domain/archive/combine';
import { readArchiveFile } from '@/formats/tweedekamer/readArchiveFile';

/** The files of the public record that are measured with; the last brings the texts of motions. */
const files = {
  records: ['zaak-moties.jsonl.gz', 'zaak-brieven-regering.jsonl.gz'],
  texts: ['moties-tekst.jsonl.gz'],
};

/** The records in a folder with the files named above, with or without the texts of motions. */
export async function readItems(folder: string, withTexts: boolean): Promise<ArchiveItem[]> {
  const items = new Map<string, ArchiveItem>();
  for (const name of withTexts ? [...files.records, ...files.texts] : files.records) {
    const blob = await openAsBlob(join(folder, name));
    const file = { name, stream: () => new Response(blob).body ?? new ReadableStream() };
    for await (const readings of readArchiveFile(file)) {
      for (const reading of readings) {
        if (reading.type !== 'item' && reading.type !== 'addition') continue;
        const { item } = reading;
        const known = items.get(item.number);
        if (reading.type === 'item') items.set(item.number, item);
        else items.set(item.number, known ? completed(known, item) : item);
      }
    }
  }
  return [...items.values()];
}
