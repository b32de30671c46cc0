import { SegmentBuilder } from '@/archive/index/segmentBuilder';
import { partToBuffers } from '@/archive/index/serialise';
import { type ArchiveItem, parseArchiveItem } from '@/domain/archive/archiveItem';
import type { ChunkRow, PartRow } from '@/storage/archive/archiveDatabase';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import { chunkOf, type Place, packChunks } from '@/storage/archive/chunks';
import { type HeldPart, heldPart } from '@/workers/archive/held';
import { livePlaces } from '@/workers/archive/livePlaces';
import { withWholeNames } from './wholeNames';

type Records = readonly (ArchiveItem | undefined)[];

/**
 * The records of a chunk as an import would store them today, and the chunk to be stored in its place where that is
 * another. One with a record that can't be read stays as it is: the others must keep their places.
 */
function broughtUpToDate(records: Records, first: Place): { records: Records; chunks: ChunkRow[] } {
  const now = records.map((item) => item && withWholeNames(item));
  const whole = now.flatMap((item) => item ?? []);
  if (whole.length < records.length) return { records, chunks: [] };
  const isOther = now.some((item, at) => item !== records[at]);
  return { records: now, chunks: isOther ? packChunks(whole, chunkOf(first)) : [] };
}

/**
 * The index made anew from the records, where the stored one has another layout or is damaged, and stored in its place, with
 * records that were stored otherwise than they are today (`withWholeNames`). Those keep their marks, so they count as
 * changed when their file comes again. Which import brought a record is lost: none of them counts as new. A record that
 * can't be read is left out. `undefined` when the records are no longer those with this basis.
 */
export async function rebuiltParts(
  store: ArchiveStore,
  rows: readonly PartRow[],
  basis: string,
): Promise<HeldPart[] | undefined> {
  const live = livePlaces(rows);
  const builder = new SegmentBuilder();
  const places: Place[] = [];
  const chunks: ChunkRow[] = [];
  await store.eachChunk((stored, first) => {
    const now = broughtUpToDate(stored.map(parseArchiveItem), first);
    chunks.push(...now.chunks);
    for (const [at, item] of now.records.entries()) {
      if (!item || !live.has(first + at)) continue;
      builder.add(item, 0);
      places.push(first + at);
    }
  });
  const row = {
    ...partToBuffers(builder.finish()),
    places: Uint32Array.from(places).buffer,
    marks: Float64Array.from(places, (place) => live.get(place) ?? Number.NaN).buffer,
  };
  const stored = await store.replaceParts(places.length > 0 ? [row] : [], basis, chunks);
  return stored?.flatMap((one) => heldPart(one) ?? []);
}
