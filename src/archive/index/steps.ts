import type { Growing } from './growing';
import { countOf, mostCounted } from './posting';

/** How many bytes a step takes: seven bits in each, the lowest first. */
export function stepSize(step: number): number {
  let size = 1;
  for (let rest = step; rest > 127; rest >>>= 7) size += 1;
  return size;
}

/** Writes a step at a place of `bytes`, and gives the place behind it. */
export function writeStep(bytes: Uint8Array, at: number, step: number): number {
  let place = at;
  let rest = step;
  while (rest > 127) {
    bytes[place] = (rest & 127) | 128;
    place += 1;
    rest >>>= 7;
  }
  bytes[place] = rest;
  return place + 1;
}

/** Reads the places of a word in one document after the other. */
export class PlaceReader {
  private at: number;
  private readonly bytes: Uint8Array;

  /** `start` is where the places of the word's first posting begin. */
  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes;
    this.at = start;
  }

  /** Where it stands: the end of what was read or skipped. */
  get position(): number {
    return this.at;
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

  /** Only of what occurs too often for the posting the number is written before the places. */
  private count(entry: number): number {
    const counted = countOf(entry);
    return counted < mostCounted ? counted : this.step();
  }

  /** The places that belong to this posting, which must be the next. */
  read(entry: number): number[] {
    const places: number[] = [];
    let place = 0;
    for (let left = this.count(entry); left > 0; left -= 1) {
      place += this.step();
      places.push(place);
    }
    return places;
  }

  /** Passes over the places that belong to this posting, which must be the next. */
  skip(entry: number): void {
    for (let left = this.count(entry); left > 0; left -= 1) {
      while ((this.bytes[this.at] ?? 0) > 127) this.at += 1;
      this.at += 1;
    }
  }

  /** Adds the bytes of the places that belong to this posting to others. */
  copy(entry: number, to: Growing<Uint8Array<ArrayBuffer>>): void {
    const from = this.at;
    this.skip(entry);
    to.append(this.bytes.subarray(from, this.at));
  }
}
