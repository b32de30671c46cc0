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

/** Sorts by comparing; equal strings stay in order. */
function sortFew(strings: PackedStrings, places: Uint32Array): void {
  for (let next = 1; next < places.length; next += 1) {
    const place = places[next] ?? 0;
    let at = next;
    while (at > 0 && comparePlaces(strings, places[at - 1] ?? 0, place) > 0) {
      places[at] = places[at - 1] ?? 0;
      at -= 1;
    }
    places[at] = place;
  }
}

/** Sorts the places of strings that have the first bytes in common. Places that come in order stay so for equal strings. */
function sortFrom(strings: PackedStrings, places: Uint32Array, depth: number): void {
  if (places.length <= few) {
    sortFew(strings, places);
    return;
  }
  if (depth > deepest) {
    places.sort((one, other) => comparePlaces(strings, one, other) || one - other);
    return;
  }
  // Numbers sort many times faster than strings do.
  const keys = new Float64Array(places.length);
  for (let at = 0; at < keys.length; at += 1) {
    const place = places[at] ?? 0;
    keys[at] = bytesFrom(strings, place, depth) * placeRoom + place;
  }
  keys.sort();
  for (let from = 0, to = 0; from < keys.length; from = to) {
    const beginning = Math.floor((keys[from] ?? 0) / placeRoom);
    const end = (beginning + 1) * placeRoom;
    for (; to < keys.length && (keys[to] ?? 0) < end; to += 1) {
      places[to] = (keys[to] ?? 0) - beginning * placeRoom;
    }
    if (to - from > 1) sortFrom(strings, places.subarray(from, to), depth + 4);
  }
}

/** The numbers from 0 up to `count`. */
export function placesUpTo(count: number): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(count);
  for (let place = 0; place < count; place += 1) places[place] = place;
  return places;
}

/** The places of the strings in the order of the strings; equal ones in the order in which they stand. */
export function sortedPlaces(strings: PackedStrings): Uint32Array<ArrayBuffer> {
  const count = countStrings(strings);
  if (count > placeRoom) throw new Error('More strings than can be sorted');
  const places = placesUpTo(count);
  sortFrom(strings, places, 0);
  return places;
}
