import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { packedRecord, unpackedRecord } from './packedRecord';

/**
 * How many records lie together. More make writing and reading everything faster and reading one slower; so many of the
 * usual ones are some 30 kB.
 */
export const chunkSize = 96;

/** Where a record lies: the number of its chunk times `chunkSize`, plus its place in it. */
export type Place = number;

export function chunkOf(place: Place): number {
  return Math.floor(place / chunkSize);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** JSON has none of its own unless it was laid out; so one between two records tells where each begins. */
const newline = '\n'.charCodeAt(0);

/**
 * The records, each in one line, in chunks of which the first gets the number `first`: the place of record `n` is
 * `first × chunkSize + n`. They are bytes, as one sign beyond Latin-1 would double the size of a text, and what is over
 * 64 KB is put by Chromium in a file of its own, which takes twice as long to read.
 */
export function packChunks(
  records: readonly ArchiveItem[],
  first: number,
): { readonly id: number; readonly bytes: Uint8Array }[] {
  const chunks: { id: number; bytes: Uint8Array }[] = [];
  for (let at = 0; at < records.length; at += chunkSize) {
    const lines = records.slice(at, at + chunkSize).map(packedRecord);
    chunks.push({ id: first + chunks.length, bytes: encoder.encode(`[${lines.join(',\n')}]`) });
  }
  return chunks;
}

/** The record at a place of a chunk, without reading the others; `undefined` when it is damaged or not there. */
export function unpackRecord(bytes: Uint8Array, place: Place): unknown {
  let from = 1;
  for (let before = place % chunkSize; before > 0; before -= 1) {
    from = bytes.indexOf(newline, from) + 1;
    if (from === 0) return undefined;
  }
  const next = bytes.indexOf(newline, from);
  // A comma comes before the newline, and the bracket that closes the list after the last record.
  const text = bytes.subarray(from, (next < 0 ? bytes.length : next) - 1);
  try {
    return unpackedRecord(JSON.parse(decoder.decode(text)));
  } catch {
    return undefined;
  }
}

/** The records of a chunk as they were packed; none when it is damaged. */
export function unpackChunk(bytes: Uint8Array): readonly unknown[] {
  try {
    const records: unknown = JSON.parse(decoder.decode(bytes));
    return Array.isArray(records) ? records.map(unpackedRecord) : [];
  } catch {
    return [];
  }
}
