import { type Brought, firstImport, lastImport } from './brought';
import { idAt } from './ids';
import { documentsWithId, documentsWithReference } from './keys';
import { mergeParts } from './merge';
import { countGone, type Part, withoutDocuments } from './part';
import { mostDocuments } from './postings';
import { countDocuments } from './segment';

/**
 * The index of the archive: parts that follow one another, each with its own documents. A document's number in the index
 * is its number within its part plus the documents of the parts before; it changes when parts are merged.
 */
export type ArchiveIndex = {
  readonly parts: readonly Part[];
  /** The number of the first document of each part, and one more: where the next would begin. */
  readonly starts: readonly number[];
};

/** The index of these parts. */
export function indexOf(parts: readonly Part[]): ArchiveIndex {
  const starts = [0];
  for (const { segment } of parts) starts.push((starts.at(-1) ?? 0) + countDocuments(segment));
  return { parts, starts };
}

export const emptyIndex: ArchiveIndex = indexOf([]);

/** How many records the index finds. */
export function countRecords({ parts, starts }: ArchiveIndex): number {
  return parts.reduce((count, part) => count - countGone(part), starts.at(-1) ?? 0);
}

function without(part: Part, ids: Iterable<string>): Part {
  const gone: number[] = [];
  for (const id of ids) gone.push(...documentsWithId(part.segment.keys, id));
  return withoutDocuments(part, gone);
}

function* idsOf({ segment, gone }: Part): Iterable<string> {
  for (let document = 0; document < gone.length; document += 1) {
    if (!gone[document]) yield idAt(segment.keys.ids, document);
  }
}

/** The index with one part more, of which the records replace those with the same id. */
export function withPart(index: ArchiveIndex, part: Part): ArchiveIndex {
  const ids = index.parts.length > 0 ? [...idsOf(part)] : [];
  return indexOf([...index.parts.map((known) => without(known, ids)), part]);
}

/** The index without the records with these ids, whether it has them or not. */
export function withoutRecords(index: ArchiveIndex, ids: readonly string[]): ArchiveIndex {
  return { ...index, parts: index.parts.map((part) => without(part, ids)) };
}

/** The part of a document, and its number there; `undefined` when the index has no such document. */
export function placeOf(
  { parts, starts }: ArchiveIndex,
  document: number,
): { readonly part: Part; readonly local: number } | undefined {
  const at = starts.findLastIndex((start) => start <= document);
  const part = parts[at];
  return part && { part, local: document - (starts[at] ?? 0) };
}

/** The id of a document's record; `undefined` when the index has no such document. */
export function recordId(index: ArchiveIndex, document: number): string | undefined {
  const place = placeOf(index, document);
  return place && idAt(place.part.segment.keys.ids, place.local);
}

/** The imports that brought and changed a document's record; 0 of one that the index has not. */
export function broughtBy(index: ArchiveIndex, document: number): Brought {
  const place = placeOf(index, document);
  const number = place?.part.segment.columns.imports[place.local] ?? 0;
  return { first: firstImport(number), last: lastImport(number) };
}

function documentsBy(index: ArchiveIndex, look: (part: Part) => Iterable<number>): number[] {
  return index.parts.flatMap((part, at) =>
    [...look(part)]
      .filter((local) => !part.gone[local])
      .map((local) => (index.starts[at] ?? 0) + local),
  );
}

/** The document of the record with this id. */
export function documentById(index: ArchiveIndex, id: string): number | undefined {
  return documentsBy(index, ({ segment }) => documentsWithId(segment.keys, id))[0];
}

/** The documents that bear this number or canonical reference, in any case. */
export function documentsByReference(index: ArchiveIndex, reference: string): number[] {
  return documentsBy(index, ({ segment }) => documentsWithReference(segment.keys, reference));
}

/** The documents that are likely to be known by this reference, though their records don't bear it. */
export function documentsByDerived(index: ArchiveIndex, reference: string): number[] {
  return documentsBy(index, ({ derived }) =>
    derived ? documentsWithReference(derived, reference) : [],
  );
}

/** Rather some parts that are searched one after the other than a merge of everything after each addition. */
const mostParts = 4;
const mostGone = 0.2;

/** Whether merging would make the index notably smaller or faster. */
export function needsMerging(index: ArchiveIndex): boolean {
  const all = index.starts.at(-1) ?? 0;
  const isPossible = index.parts.length > 1 || all > countRecords(index);
  const isWorn = index.parts.length > mostParts || all - countRecords(index) > all * mostGone;
  return isPossible && isWorn;
}

/** The index with as few parts as can be, without the records that are gone. It gives the same answers. */
export function merged(index: ArchiveIndex): ArchiveIndex {
  const groups: Part[][] = [];
  let room = 0;
  for (const part of index.parts) {
    const size = countDocuments(part.segment) - countGone(part);
    if (size > room) {
      groups.push([]);
      room = mostDocuments;
    }
    groups.at(-1)?.push(part);
    room -= size;
  }
  return indexOf(groups.map(mergeParts));
}
