import {
  type ArchiveIndex,
  documentsByReference,
  indexOf,
  merged,
  needsMerging,
  placeOf,
} from '@/archive/index/archiveIndex';
import { idAt } from '@/archive/index/ids';
import { derivedKeys } from '@/archive/index/keys';
import { type Part, withoutDocuments } from '@/archive/index/part';
import { partFromBuffers, partToBuffers } from '@/archive/index/serialise';
import type { PartRow } from '@/storage/archive/archiveDatabase';
import type { Place } from '@/storage/archive/chunks';
import type { StoredReferences } from '@/workers/archive/links/referenceStore';

/** A part of the index with what belongs to its documents one by one. */
export type HeldPart = {
  /** Under which it is stored. */
  readonly id: number;
  readonly part: Part;
  readonly places: Uint32Array;
  readonly marks: Float64Array;
};

/** The archive as it is held in memory: the index, and where its records lie. */
export type Held = {
  readonly parts: readonly HeldPart[];
  readonly index: ArchiveIndex;
};

/** The archive of these parts. */
export function heldOf(parts: readonly HeldPart[]): Held {
  return { parts, index: indexOf(parts.map(({ part }) => part)) };
}

/** A stored part as it is held; `undefined` when the index in it can't be used and must be built anew. */
export function heldPart({ id, segment, gone, places, marks }: PartRow): HeldPart | undefined {
  const read = partFromBuffers({ segment, gone });
  if (!read.ok) return undefined;
  return { id, part: read.value, places: new Uint32Array(places), marks: new Float64Array(marks) };
}

/** The document that lies at each place, −1 where none does: a map of them would take ten times as much. */
function documentsByPlace(places: Uint32Array): Int32Array {
  const last = places.reduce((highest, place) => Math.max(highest, place), -1);
  const documents = new Int32Array(last + 1).fill(-1);
  for (const [document, place] of places.entries()) documents[place] = document;
  return documents;
}

/** The archive with references that were worked out for its records. */
export function withDerived(held: Held, references: StoredReferences): Held {
  return heldOf(
    held.parts.map((one) => {
      const documents = documentsByPlace(one.places);
      const numberOf = (place: Place) => documents[place] ?? -1;
      const derived = derivedKeys(references, one.places.length, numberOf);
      return { ...one, part: { ...one.part, derived } };
    }),
  );
}

/** Where the record of a document lies. */
export function recordPlace({ parts, index }: Held, document: number): Place | undefined {
  const at = index.starts.findLastIndex((start) => start <= document);
  return parts[at]?.places[document - (index.starts[at] ?? 0)];
}

/** The documents that bear a number or a canonical reference. */
export function bearers({ index }: Held, reference: string): readonly number[] {
  return reference === '' ? [] : documentsByReference(index, reference);
}

/** The archive without these documents, and the parts that thereby changed. */
export function without(
  held: Held,
  documents: Iterable<number>,
): { readonly held: Held; readonly changed: readonly HeldPart[] } {
  const byPart = new Map<Part, number[]>();
  for (const document of documents) {
    const place = placeOf(held.index, document);
    if (place) byPart.set(place.part, [...(byPart.get(place.part) ?? []), place.local]);
  }
  const changed: HeldPart[] = [];
  const parts = held.parts.map((known) => {
    const gone = byPart.get(known.part);
    if (!gone) return known;
    const part = { ...known, part: withoutDocuments(known.part, gone) };
    changed.push(part);
    return part;
  });
  return { held: changed.length > 0 ? heldOf(parts) : held, changed };
}

/** What is not gone of one list per part, in the order of the parts. */
function remaining(
  parts: readonly HeldPart[],
  list: (held: HeldPart) => ArrayLike<number>,
): number[] {
  return parts.flatMap((held) =>
    Array.from(list(held)).filter((_, document) => held.part.gone[document] === 0),
  );
}

/**
 * The archive with its parts merged, as it is to be stored; `undefined` when that would not make it notably better.
 * Places and marks go along in the order that merging keeps.
 */
export function mergedParts(held: Held): Omit<PartRow, 'id'>[] | undefined {
  if (!needsMerging(held.index)) return undefined;
  const { parts } = merged(held.index);
  const places = remaining(held.parts, (one) => one.places);
  const marks = remaining(held.parts, (one) => one.marks);
  let from = 0;
  return parts.map((part) => {
    const to = from + part.gone.length;
    const row = Object.assign(partToBuffers(part), {
      places: Uint32Array.from(places.slice(from, to)).buffer,
      marks: Float64Array.from(marks.slice(from, to)).buffer,
    });
    from = to;
    return row;
  });
}

/** The id of each record that is not gone, with its document. */
export function documentsById({ index }: Held): Map<string, number> {
  const found = new Map<string, number>();
  for (const [at, { segment, gone }] of index.parts.entries()) {
    const start = index.starts[at] ?? 0;
    for (let local = 0; local < gone.length; local += 1) {
      if (gone[local] === 0) found.set(idAt(segment.keys.ids, local), start + local);
    }
  }
  return found;
}
