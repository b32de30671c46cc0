import { SegmentBuilder } from '@/archive/index/segmentBuilder';
import { partToBuffers } from '@/archive/index/serialise';
import { parseArchiveItem } from '@/domain/archive/archiveItem';
import type { PartRow } from '@/storage/archive/archiveDatabase';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { Place } from '@/storage/archive/chunks';
import { type HeldPart, heldPart } from '@/workers/archive/held';
import { livePlaces } from '@/workers/archive/livePlaces';

/**
 * The index made anew from the records, where the stored one has another layout or is damaged, and stored in its place.
 * Which import brought a record is lost: none of them counts as new. A record that can't be read is left out. `undefined`
 * when the records are no longer those with this basis.
 */
export async function rebuiltParts(
  store: ArchiveStore,
  rows: readonly PartRow[],
  basis: string,
): Promise<HeldPart[] | undefined> {
  const live = livePlaces(rows);
  const builder = new SegmentBuilder();
  const places: Place[] = [];
  await store.eachChunk((records, first) => {
    for (const [at, record] of records.entries()) {
      const item = live.has(first + at) ? parseArchiveItem(record) : undefined;
      if (!item) continue;
      builder.add(item, 0);
      places.push(first + at);
    }
  });
  const row = {
    ...partToBuffers(builder.finish()),
    places: Uint32Array.from(places).buffer,
    marks: Float64Array.from(places, (place) => live.get(place) ?? Number.NaN).buffer,
  };
  const stored = await store.replaceParts(places.length > 0 ? [row] : [], basis);
  return stored?.flatMap((one) => heldPart(one) ?? []);
}
