import type { PackedStrings } from './packedStrings';

/** The words of a segment and where they occur. Words are sorted by their bytes; a word is known by its place among them. */
export type Words = {
  readonly vocabulary: PackedStrings;
  /** The words in the order of their roots. */
  readonly byRoot: Uint32Array;
  /** Where the postings of each word begin in `postings`, and one end more. */
  readonly postingStarts: Uint32Array;
  /** In which documents each word occurs (`postings.ts`). */
  readonly postings: Uint8Array;
  /** Where the places of each word begin in `places`, and one end more. */
  readonly placeStarts: Uint32Array;
  /** For each posting the places of the word in the document, as steps (`places.ts`). */
  readonly places: Uint8Array;
};

/** What is known of each document besides its words: the same place in each of these is the same document. */
export type Columns = {
  /** The number of words, those of the text left out: a record does not say less for having its text imported. */
  readonly lengths: Uint16Array;
  /** The day as the number of days since the last of 1899; 0 when there is none. */
  readonly days: Uint16Array;
  /** The calendar year of that day; 0 when there is none. */
  readonly years: Uint16Array;
  /** The year in which its parliamentary year began; 0 when there is none. */
  readonly parliamentaryYears: Uint16Array;
  /** The place of the kind in `archiveKinds`. */
  readonly kinds: Uint8Array;
  /** 0 unknown, 1 no, 2 yes. */
  readonly finished: Uint8Array;
  /** The place of the feed's word in `Labels`; 0 when there is none. So also for the next two. */
  readonly soorten: Uint16Array;
  readonly appreciations: Uint16Array;
  readonly ministries: Uint16Array;
  /** The imports that brought and changed it (`broughtNumber`). */
  readonly imports: Uint32Array;
};

/** The words of the feed for which the columns have a number; the first is empty. */
export type Labels = {
  readonly soorten: PackedStrings;
  readonly appreciations: PackedStrings;
  readonly ministries: PackedStrings;
};

/** Numbers and references with the documents that are known by them. */
export type ReferenceKeys = {
  /** In small letters, sorted. */
  readonly references: PackedStrings;
  /** The document of the reference at the same place. */
  readonly referenced: Uint32Array;
};

/** References that were worked out for documents that don't bear them. */
export type DerivedKeys = ReferenceKeys & {
  /** For each document the place of one of its references and one more; 0 when it has none. */
  readonly places: Uint32Array;
};

/** By which a document can be looked up: the numbers and references that it bears, and its id. */
export type Keys = ReferenceKeys & {
  /** The id of each document (`ids.ts`). */
  readonly ids: PackedStrings;
  /** The documents in the order of their ids. */
  readonly byId: Uint32Array;
};

/** A part of the index that never changes: some ten thousands of documents, numbered from 0. */
export type Segment = {
  readonly words: Words;
  readonly columns: Columns;
  readonly labels: Labels;
  readonly keys: Keys;
};

/** How many documents a segment has. */
export function countDocuments({ columns }: Segment): number {
  return columns.kinds.length;
}
