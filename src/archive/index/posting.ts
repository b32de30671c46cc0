import { type FieldMask, indexFields } from './fields';

/**
 * A posting says in 32 bits that a word occurs in a document: the document's number (20 bits), the fields it occurs in
 * (a bit each), and how often (the rest, where the highest number means "at least").
 */
const fieldBits = indexFields.length;
const countBits = 12 - fieldBits;

export const mostDocuments = 2 ** 20;
export const mostCounted = 2 ** countBits - 1;

/** How many different values `factsOf` can have. */
export const factValues = 2 ** 12;

/** A posting, its count capped. */
export function posting(document: number, fields: FieldMask, count: number): number {
  return ((document << 12) | (fields << countBits) | Math.min(count, mostCounted)) >>> 0;
}

/** The same posting for the document under its new number. */
export function renumbered(entry: number, document: number): number {
  return ((document << 12) | factsOf(entry)) >>> 0;
}

/** The number of the document within its segment. */
export function documentOf(entry: number): number {
  return entry >>> 12;
}

/** Fields and count together. */
export function factsOf(entry: number): number {
  return entry & (factValues - 1);
}

/** The fields in which the word occurs, from a posting or its facts. */
export function fieldsOf(entry: number): FieldMask {
  return factsOf(entry) >>> countBits;
}

/** How often the word occurs, `mostCounted` standing for that or more; from a posting or its facts. */
export function countOf(entry: number): number {
  return entry & mostCounted;
}
