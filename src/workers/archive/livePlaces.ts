import type { PartRow } from '@/storage/archive/archiveDatabase';
import type { Place } from '@/storage/archive/chunks';

/** The places at which records lie that still count, with the mark of each. */
export function livePlaces(rows: readonly PartRow[]): Map<Place, number> {
  const live = new Map<Place, number>();
  for (const { places, gone, marks } of rows) {
    const isGone = new Uint8Array(gone);
    const markOf = new Float64Array(marks);
    for (const [document, place] of new Uint32Array(places).entries()) {
      if (isGone[document] !== 1) live.set(place, markOf[document] ?? Number.NaN);
    }
  }
  return live;
}
