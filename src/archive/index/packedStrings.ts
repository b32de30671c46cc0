import { type Growing, growingBytes, growingLongs } from './growing';

/** A list of strings as bytes (UTF-8), one after the other: string `i` stands from `starts[i]` up to `starts[i + 1]`. */
export type PackedStrings = {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
};

/** From the first place up to, without, the last. */
export type Range = { readonly from: number; readonly to: number };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A string as it is compared with packed ones. */
export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

/** How many strings there are. */
export function countStrings({ starts }: PackedStrings): number {
  return starts.length - 1;
}

/** The string at a place; empty outside the list. */
export function stringAt({ bytes, starts }: PackedStrings, place: number): string {
  const from = starts[place] ?? 0;
  const to = starts[place + 1] ?? from;
  let text = '';
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    // Nearly all words are plain letters, which this reads faster than the decoder does.
    if (byte >= 128) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Below zero when the string at `place` comes before `sought`, zero when they are the same. */
export function compareAt(strings: PackedStrings, place: number, sought: Uint8Array): number {
  const { bytes, starts } = strings;
  const from = starts[place] ?? 0;
  const length = (starts[place + 1] ?? 0) - from;
  const shared = Math.min(length, sought.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = (bytes[from + at] ?? 0) - (sought[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - sought.length;
}

/** Whether the string at `place` begins with `prefix`. */
export function startsWithAt(strings: PackedStrings, place: number, prefix: Uint8Array): boolean {
  const from = strings.starts[place] ?? 0;
  if ((strings.starts[place + 1] ?? 0) - from < prefix.length) return false;
  for (let at = 0; at < prefix.length; at += 1) {
    if (strings.bytes[from + at] !== prefix[at]) return false;
  }
  return true;
}

/** The first place from `from` up to `to` for which `isThere` holds; it must hold for all places after that. */
export function firstPlaceWhere(
  isThere: (place: number) => boolean,
  from: number,
  to: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isThere(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The same, sought in steps that double from the beginning on: where it lies near, that looks at few places, and at ones
 * that were looked at before.
 */
export function firstPlaceNear(
  isThere: (place: number) => boolean,
  from: number,
  to: number,
): number {
  let low = from;
  let step = 1;
  while (low + step <= to && !isThere(low + step - 1)) {
    low += step;
    step *= 2;
  }
  return firstPlaceWhere(isThere, low, Math.min(low + step - 1, to));
}

/** Where `sought` stands in sorted strings, or −1. */
export function findString(strings: PackedStrings, sought: Uint8Array): number {
  const end = countStrings(strings);
  const place = firstPlaceWhere((at) => compareAt(strings, at, sought) >= 0, 0, end);
  return place < end && compareAt(strings, place, sought) === 0 ? place : -1;
}

/** The sorted strings that begin with `prefix`, itself among them. */
export function prefixRange(strings: PackedStrings, prefix: Uint8Array): Range {
  const end = countStrings(strings);
  const from = firstPlaceWhere((at) => compareAt(strings, at, prefix) >= 0, 0, end);
  const to = firstPlaceNear((at) => !startsWithAt(strings, at, prefix), from, end);
  return { from, to };
}

/** Below zero when the first of these two strings comes before the second. */
export function comparePlaces(
  { bytes, starts }: PackedStrings,
  one: number,
  other: number,
): number {
  const from = starts[one] ?? 0;
  const otherFrom = starts[other] ?? 0;
  const length = (starts[one + 1] ?? 0) - from;
  const otherLength = (starts[other + 1] ?? 0) - otherFrom;
  const shared = Math.min(length, otherLength);
  for (let at = 0; at < shared; at += 1) {
    const difference = (bytes[from + at] ?? 0) - (bytes[otherFrom + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - otherLength;
}

/** Packs strings one by one. */
export class StringPacker {
  private readonly bytes: Growing<Uint8Array<ArrayBuffer>> = growingBytes();
  private readonly starts: Growing<Uint32Array<ArrayBuffer>> = growingLongs();

  constructor() {
    this.starts.push(0);
  }

  add(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      if (text.charCodeAt(at) < 128) continue;
      this.bytes.append(encoder.encode(text));
      this.starts.push(this.bytes.length);
      return;
    }
    for (let at = 0; at < text.length; at += 1) this.bytes.push(text.charCodeAt(at));
    this.starts.push(this.bytes.length);
  }

  /** Adds a string that is bytes already. */
  addBytes(bytes: Uint8Array): void {
    this.bytes.append(bytes);
    this.starts.push(this.bytes.length);
  }

  /** Adds the string at a place of another list. */
  copy({ bytes, starts }: PackedStrings, place: number): void {
    this.addBytes(bytes.subarray(starts[place], starts[place + 1]));
  }

  pack(): PackedStrings {
    return { bytes: this.bytes.toArray(), starts: this.starts.toArray() };
  }
}

/** These strings, packed in this order. */
export function packStrings(texts: Iterable<string>): PackedStrings {
  const packer = new StringPacker();
  for (const text of texts) packer.add(text);
  return packer.pack();
}

/** All strings of a list. */
export function unpackStrings(strings: PackedStrings): string[] {
  return Array.from({ length: countStrings(strings) }, (_, place) => stringAt(strings, place));
}
