import { type ArchiveIndex, emptyIndex, recordId, withPart } from '@/archive/index/archiveIndex';
import type { Part } from '@/archive/index/part';
import { SegmentBuilder } from '@/archive/index/segmentBuilder';
import { parseQuery } from '@/archive/query/parseQuery';
import { type SearchOptions, searchArchive } from '@/archive/search/searchArchive';
import type { ArchiveItem } from '@/domain/archive/archiveItem';

/** A part of the index with these records, brought by the import of this number. */
export function partOf(items: readonly ArchiveItem[], importNumber = 1): Part {
  const builder = new SegmentBuilder();
  for (const item of items) builder.add(item, importNumber);
  return builder.finish();
}

/** An index of which each list of records is a part, the first brought by import 1, the next by import 2. */
export function archiveIndexOf(...lists: readonly (readonly ArchiveItem[])[]): ArchiveIndex {
  return lists.reduce((index, items, at) => withPart(index, partOf(items, at + 1)), emptyIndex);
}

/** The ids of the records that answer to a question, in their order. */
export function foundIds(
  index: ArchiveIndex,
  question: string,
  options: SearchOptions = {},
): (string | undefined)[] {
  const { hits } = searchArchive(index, parseQuery(question), options);
  return hits.map(({ document }) => recordId(index, document));
}
