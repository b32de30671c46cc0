import { comparePlaces, countStrings, type PackedStrings } from './packedStrings';

/** Room for the place of a string behind four of its bytes, in a number that is still exact. */
const placeRoom = 2 ** 21;
/** So few strings are sooner compared than taken apart. */
const few = 24;
/** Strings that are the same so far are as a rule the same altogether. */
const deepest = 40;

/** Four bytes as one number, of which the order is that of the strings where they differ; zeros behind the end. */
function bytesFrom({ bytes, starts }: PackedStrings, place: number, depth: number): number {
  const from = (starts[place] ?? 0) + depth;
  const to = starts[place + 1] ?? 0;
  let value = 0;
  for (let at = from; at < from + 4; at += 1)
    value = value * 256 + (at < to ? (bytes[at] ?? 0) : 0);
  return value;
}

/** Sorts the places of strings that have the first bytes in common. */
function sortFrom(strings: PackedStrings, places: Uint32Array, depth: number): void {
  if (places.length <= few || depth > deepest) {
    places.sort((one, other) => comparePlaces(strings, one, other) || one - other);
    return;
  }
  // Numbers sort many times faster than strings do.
  const keys = Float64Array.from(
    places,
    (place) => bytesFrom(strings, place, depth) * placeRoom + place,
  ).sort();
  const beginningAt = (at: number) => Math.floor((keys[at] ?? 0) / placeRoom);
  for (let at = 0; at < keys.length; at += 1) places[at] = (keys[at] ?? 0) % placeRoom;
  for (let from = 0; from < keys.length; ) {
    const beginning = beginningAt(from);
    let to = from + 1;
    while (to < keys.length && beginningAt(to) === beginning) to += 1;
    if (to - from > 1) sortFrom(strings, places.subarray(from, to), depth + 4);
    from = to;
  }
}

/** The places of the strings in the order of the strings; equal ones in the order in which they stand. */
export function sortedPlaces(strings: PackedStrings): Uint32Array<ArrayBuffer> {
  const count = countStrings(strings);
  if (count > placeRoom) throw new Error('More strings than can be sorted');
  const places = Uint32Array.from({ length: count }, (_, place) => place);
  sortFrom(strings, places, 0);
  return places;
}
