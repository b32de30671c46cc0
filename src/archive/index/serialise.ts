import { failure, type Result, success } from '@/domain/shared/result';
import type { PackedStrings } from './packedStrings';
import type { Part } from './part';
import { countDocuments, type Segment } from './segment';

/** "GVIX" as it stands in memory; on a machine with the bytes the other way round it does not match, and all is rebuilt. */
const signature = 0x58_49_56_47;

/**
 * The layout of stored segments. Raise it with every change of what a segment holds or of what the numbers in it mean:
 * fields, postings, places, roots, the way words and names are read. What was stored before is then refused, and built anew.
 */
export const indexLayout = 6;

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Why a stored segment can't be used. Whichever it is: build the index again from the records. */
export type UnusableSegment = { readonly code: 'otherLayout' | 'damaged' };

function packedArrays({ bytes, starts }: PackedStrings): Numbers[] {
  return [bytes, starts];
}

/** Everything a segment consists of, in the order in which it is stored and read. */
function arraysOf({ words, columns, labels, keys }: Segment): Numbers[] {
  return [
    ...packedArrays(words.vocabulary),
    words.byRoot,
    words.postingStarts,
    words.postings,
    words.placeStarts,
    words.places,
    columns.lengths,
    columns.days,
    columns.years,
    columns.parliamentaryYears,
    columns.kinds,
    columns.finished,
    columns.soorten,
    columns.appreciations,
    columns.ministries,
    columns.imports,
    ...packedArrays(labels.soorten),
    ...packedArrays(labels.appreciations),
    ...packedArrays(labels.ministries),
    ...packedArrays(keys.ids),
    keys.byId,
    ...packedArrays(keys.references),
    keys.referenced,
  ];
}

const arrayCount = 29;
/** Signature, layout, number of bytes, number of documents; then the bytes of each array. */
const headerLength = 4 + arrayCount;

/** Arrays begin at places that all kinds of numbers can begin at. */
function aligned(size: number): number {
  return Math.ceil(size / 8) * 8;
}

/** The segment as one buffer. */
export function segmentToBuffer(segment: Segment): ArrayBuffer {
  const arrays = arraysOf(segment);
  const start = aligned(headerLength * 4);
  const size = arrays.reduce((sum, { byteLength }) => sum + aligned(byteLength), start);
  const buffer = new ArrayBuffer(size);
  const sizes = arrays.map(({ byteLength }) => byteLength);
  new Uint32Array(buffer).set([signature, indexLayout, size, countDocuments(segment), ...sizes]);
  let at = start;
  for (const array of arrays) {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    new Uint8Array(buffer).set(bytes, at);
    at += aligned(bytes.length);
  }
  return buffer;
}

/** Gives the arrays of a stored segment one by one, as views on the buffer. */
class ArrayReader {
  private readonly buffer: ArrayBuffer;
  private readonly sizes: Uint32Array;
  private next = 0;
  private at = aligned(headerLength * 4);

  constructor(buffer: ArrayBuffer) {
    this.buffer = buffer;
    this.sizes = new Uint32Array(buffer, 16, arrayCount);
  }

  private take(): { readonly at: number; readonly size: number } {
    const { at } = this;
    const size = this.sizes[this.next] ?? 0;
    this.next += 1;
    this.at += aligned(size);
    return { at, size };
  }

  bytes(): Uint8Array {
    const { at, size } = this.take();
    return new Uint8Array(this.buffer, at, size);
  }

  shorts(): Uint16Array {
    const { at, size } = this.take();
    return new Uint16Array(this.buffer, at, size / 2);
  }

  longs(): Uint32Array {
    const { at, size } = this.take();
    return new Uint32Array(this.buffer, at, size / 4);
  }

  strings(): PackedStrings {
    return { bytes: this.bytes(), starts: this.longs() };
  }
}

function problemOf(buffer: ArrayBuffer): UnusableSegment | undefined {
  if (buffer.byteLength < headerLength * 4 || buffer.byteLength % 8 !== 0)
    return { code: 'damaged' };
  const [mark, layout, size] = new Uint32Array(buffer, 0, 4);
  if (mark !== signature || layout !== indexLayout) return { code: 'otherLayout' };
  const start = aligned(headerLength * 4);
  const sizes = new Uint32Array(buffer, 16, arrayCount);
  const needed = sizes.reduce((sum, bytes) => sum + aligned(bytes), start);
  return size !== buffer.byteLength || needed !== size ? { code: 'damaged' } : undefined;
}

/** A stored segment as views on its buffer, which must stay as it is; nothing is read or copied. */
export function segmentFromBuffer(buffer: ArrayBuffer): Result<Segment, UnusableSegment> {
  const problem = problemOf(buffer);
  if (problem) return failure(problem);
  const reader = new ArrayReader(buffer);
  return success({
    words: {
      vocabulary: reader.strings(),
      byRoot: reader.longs(),
      postingStarts: reader.longs(),
      postings: reader.bytes(),
      placeStarts: reader.longs(),
      places: reader.bytes(),
    },
    columns: {
      lengths: reader.shorts(),
      days: reader.shorts(),
      years: reader.shorts(),
      parliamentaryYears: reader.shorts(),
      kinds: reader.bytes(),
      finished: reader.bytes(),
      soorten: reader.shorts(),
      appreciations: reader.shorts(),
      ministries: reader.shorts(),
      imports: reader.longs(),
    },
    labels: {
      soorten: reader.strings(),
      appreciations: reader.strings(),
      ministries: reader.strings(),
    },
    keys: {
      ids: reader.strings(),
      byId: reader.longs(),
      references: reader.strings(),
      referenced: reader.longs(),
    },
  });
}

/** A part as it is stored: the segment, which stays the same, and which documents are gone, which changes. */
export type StoredPart = { readonly segment: ArrayBuffer; readonly gone: ArrayBuffer };

/** The part as two buffers. */
export function partToBuffers({ segment, gone }: Part): StoredPart {
  return { segment: segmentToBuffer(segment), gone: Uint8Array.from(gone).buffer };
}

/** A stored part, as views on its buffers. */
export function partFromBuffers(stored: StoredPart): Result<Part, UnusableSegment> {
  const read = segmentFromBuffer(stored.segment);
  if (!read.ok) return read;
  const gone = new Uint8Array(stored.gone);
  if (gone.length !== countDocuments(read.value)) return failure({ code: 'damaged' });
  return success({ segment: read.value, gone });
}
