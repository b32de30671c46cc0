import { type FieldMask, firstPlace } from './fields';
import type { Growing } from './growing';
import type { Range } from './packedStrings';
import { countOf, fieldsOf, mostCounted } from './postings';
import { appendStep } from './steps';

/** From where the first step to a place is taken: the beginning of the first of these fields. */
function placeBefore(fields: FieldMask): number {
  return firstPlace(31 - Math.clz32(fields & -fields));
}

/** Adds the places of a word in one document, in order from `range.from` up to `range.to`. How many the facts tell. */
export function appendPlaces(
  to: Growing<Uint8Array<ArrayBuffer>>,
  facts: number,
  places: ArrayLike<number>,
  range: Range,
): void {
  const count = range.to - range.from;
  if (count >= mostCounted) appendStep(to, count);
  let before = placeBefore(fieldsOf(facts));
  for (let at = range.from; at < range.to; at += 1) {
    const place = places[at] ?? 0;
    appendStep(to, place - before);
    before = place;
  }
}

/**
 * Reads the places of a word in one document after the other: how often it occurs the facts of its posting say, and only
 * where they can't count so far the number is written before the places.
 */
export class PlaceReader {
  private at: number;
  private readonly bytes: Uint8Array;

  /** `start` is where the places of the word begin. */
  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes;
    this.at = start;
  }

  private step(): number {
    let step = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      step |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return step;
  }

  private count(facts: number): number {
    const counted = countOf(facts);
    return counted < mostCounted ? counted : this.step();
  }

  /** The places that belong to this posting, which must be the next. */
  read(facts: number): number[] {
    const places: number[] = [];
    let place = placeBefore(fieldsOf(facts));
    for (let left = this.count(facts); left > 0; left -= 1) {
      place += this.step();
      places.push(place);
    }
    return places;
  }

  /** Passes over the places that belong to this posting, which must be the next. */
  skip(facts: number): void {
    for (let left = this.count(facts); left > 0; left -= 1) {
      while ((this.bytes[this.at] ?? 0) > 127) this.at += 1;
      this.at += 1;
    }
  }

  /** Adds the bytes of the places that belong to this posting to others. */
  copy(facts: number, to: Growing<Uint8Array<ArrayBuffer>>): void {
    const from = this.at;
    this.skip(facts);
    to.append(this.bytes.subarray(from, this.at));
  }
}
