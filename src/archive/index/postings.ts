import { type FieldMask, indexFields } from './fields';
import type { Growing } from './growing';
import type { Range } from './packedStrings';
import type { Words } from './segment';
import { appendStep } from './steps';

/**
 * The postings of a word say in which documents it occurs: their number, the last of them, and then for each the step
 * from the one before with a bit that says whether its facts follow, as they do where they differ from those before.
 *
 * Facts are the fields in which it occurs (a bit each) and how often (the rest, the highest number meaning "at least").
 */
const countBits = 6;

export const mostDocuments = 2 ** 20;
export const mostCounted = 2 ** countBits - 1;
/** How many different facts there are. */
export const factValues = 2 ** (countBits + indexFields.length);

/** The facts of a word in a document, its count capped. */
export function factsOf(fields: FieldMask, count: number): number {
  return (fields << countBits) | Math.min(count, mostCounted);
}

const documentShift = 12;

/** The fields in which the word occurs. */
export function fieldsOf(facts: number): FieldMask {
  return facts >>> countBits;
}

/** How often the word occurs, `mostCounted` standing for that or more. */
export function countOf(facts: number): number {
  return facts & mostCounted;
}

/** Reads the postings of one word after the other: `open` it, then `next` as long as that holds. */
export class PostingReader {
  /** The document of the posting at which it stands, and its facts. */
  document = 0;
  facts = 0;
  /** How many documents have the word, and the last of them. */
  count = 0;
  last = 0;
  private at = 0;
  private left = 0;
  private readonly bytes: Uint8Array;
  private readonly starts: Uint32Array;

  constructor({ postings, postingStarts }: Words) {
    this.bytes = postings;
    this.starts = postingStarts;
  }

  private step(): number {
    let byte = this.bytes[this.at] ?? 0;
    this.at += 1;
    if (byte < 128) return byte;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      step |= (byte & 127) << shift;
    }
    return step;
  }

  open(word: number): void {
    this.at = this.starts[word] ?? 0;
    this.count = this.step();
    this.last = this.step();
    this.left = this.count;
    this.document = 0;
    this.facts = 0;
  }

  next(): boolean {
    if (this.left === 0) return false;
    this.left -= 1;
    const step = this.step();
    this.document += step >>> 1;
    if (step & 1) this.facts = this.step();
    return true;
  }
}

/** A posting as one number of 32 bits, for as long as it is not written yet. */
export function makeEntry(document: number, facts: number): number {
  return ((document << documentShift) | facts) >>> 0;
}

/** Writes the postings of one word: these entries from one place up to another, of which there must be one at least. */
export function writePostings(
  to: Growing<Uint8Array<ArrayBuffer>>,
  entries: ArrayLike<number>,
  range: Range,
): void {
  let document = 0;
  let facts = 0;
  appendStep(to, range.to - range.from);
  appendStep(to, (entries[range.to - 1] ?? 0) >>> documentShift);
  for (let at = range.from; at < range.to; at += 1) {
    const entry = entries[at] ?? 0;
    const next = entry >>> documentShift;
    const itsFacts = entry & (factValues - 1);
    const isNew = itsFacts !== facts;
    appendStep(to, ((next - document) << 1) | (isNew ? 1 : 0));
    if (isNew) appendStep(to, itsFacts);
    document = next;
    facts = itsFacts;
  }
}
