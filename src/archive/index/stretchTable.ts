import { growingLongs, growingShorts } from './growing';

/** The lengths of tables are powers of two, so that a hash is brought inside by its lowest bits. */
const firstSize = 2 ** 10;

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = start; at < end; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * A map from stretches of texts to numbers. Where a `Map` would need each stretch cut out and kept as a string of its
 * own, which takes most of the time in which millions of words are read, this compares them where they stand.
 */
export class StretchTable {
  /** The number of an entry and one more, by the hash of its letters; 0 where there is none. */
  private slots = new Uint32Array(firstSize);
  private readonly hashes = growingLongs();
  private readonly letters = growingShorts();
  private readonly starts = growingLongs();
  private readonly values: number[] = [];

  constructor() {
    this.starts.push(0);
  }

  private isEntry(entry: number, text: string, start: number, end: number): boolean {
    const from = this.starts.at(entry);
    if (this.starts.at(entry + 1) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (this.letters.at(from + at - start) !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  private freeSlot(hash: number): number {
    const last = this.slots.length - 1;
    let slot = hash & last;
    while (this.slots[slot]) slot = (slot + 1) & last;
    return slot;
  }

  private grow(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    for (let entry = 0; entry < this.values.length; entry += 1) {
      this.slots[this.freeSlot(this.hashes.at(entry))] = entry + 1;
    }
  }

  private add(text: string, start: number, end: number, hash: number): void {
    for (let at = start; at < end; at += 1) this.letters.push(text.charCodeAt(at));
    this.starts.push(this.letters.length);
    this.hashes.push(hash);
    this.slots[this.freeSlot(hash)] = this.starts.length - 1;
    if (this.starts.length * 2 > this.slots.length) this.grow();
  }

  /** The number of the stretch of the text from `start` up to `end`; when it has none yet, what `make` gives for it. */
  get(text: string, start: number, end: number, make: (stretch: string) => number): number {
    const hash = hashOf(text, start, end);
    const last = this.slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const entry = (this.slots[slot] ?? 0) - 1;
      if (entry < 0) break;
      if (this.hashes.at(entry) === hash && this.isEntry(entry, text, start, end)) {
        return this.values[entry] ?? 0;
      }
    }
    const value = make(text.slice(start, end));
    this.values.push(value);
    this.add(text, start, end, hash);
    return value;
  }
}
