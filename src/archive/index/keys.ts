import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { growingLongs } from './growing';
import { bytesOfId } from './ids';
import {
  bytesOf,
  compareAt,
  comparePlaces,
  countStrings,
  firstPlaceNear,
  firstPlaceWhere,
  type PackedStrings,
  packStrings,
  prefixRange,
  StringPacker,
  stringAt,
} from './packedStrings';
import type { DerivedKeys, Keys, ReferenceKeys } from './segment';
import { sortedPlaces } from './sortStrings';

/** A number or reference as it is looked up, whatever the case in which someone writes it. */
function keyOf(reference: string): string {
  return reference.toLowerCase();
}

function sortedReferences(
  unsorted: PackedStrings,
  documentOf: (place: number) => number,
): ReferenceKeys {
  const sorted = new StringPacker();
  const referenced = growingLongs();
  for (const place of sortedPlaces(unsorted)) {
    sorted.copy(unsorted, place);
    referenced.push(documentOf(place));
  }
  return { references: sorted.pack(), referenced: referenced.toArray() };
}

/**
 * References that were worked out, for a part of so many documents: `numberOf` gives the number there of what has
 * another number in `keys`, −1 for what is not in the part.
 */
export function derivedKeys(
  { references, referenced }: ReferenceKeys,
  count: number,
  numberOf: (document: number) => number,
): DerivedKeys {
  const kept = new StringPacker();
  const numbers = growingLongs();
  const places = new Uint32Array(count);
  for (let at = 0; at < referenced.length; at += 1) {
    const number = numberOf(referenced[at] ?? 0);
    if (number < 0) continue;
    kept.copy(references, at);
    numbers.push(number);
    places[number] = numbers.length;
  }
  return { references: kept.pack(), referenced: numbers.toArray(), places };
}

/** The reference that was worked out for a document, in small letters. */
export function derivedReference(
  { references, places }: DerivedKeys,
  document: number,
): string | undefined {
  const place = places[document] ?? 0;
  return place > 0 ? stringAt(references, place - 1) : undefined;
}

/** References by which documents can be looked up, from pairs in any order. */
export function referenceKeys(
  pairs: readonly (readonly [reference: string, document: number])[],
): ReferenceKeys {
  const unsorted = packStrings(pairs.map(([reference]) => keyOf(reference)));
  return sortedReferences(unsorted, (place) => pairs[place]?.[1] ?? 0);
}

/** Collects by what documents can be looked up: from records, or from other keys. */
export class KeyCollector {
  private readonly ids = new StringPacker();
  private readonly references = new StringPacker();
  private readonly referenced = growingLongs();

  addItem(item: ArchiveItem, document: number): void {
    this.ids.addBytes(bytesOfId(item.id));
    this.addReference(item.number, document);
    for (const reference of item.references) {
      if (reference !== item.number) this.addReference(reference, document);
    }
  }

  private addReference(reference: string, document: number): void {
    this.references.add(keyOf(reference));
    this.referenced.push(document);
  }

  copyId(keys: Keys, document: number): void {
    this.ids.copy(keys.ids, document);
  }

  /** Adds the references of other keys, for as far as `renumbered` has a number for their document. */
  copyReferences(keys: Keys, renumbered: Int32Array): void {
    for (let place = 0; place < keys.referenced.length; place += 1) {
      const document = renumbered[keys.referenced[place] ?? 0] ?? -1;
      if (document < 0) continue;
      this.references.copy(keys.references, place);
      this.referenced.push(document);
    }
  }

  finish(): Keys {
    const ids = this.ids.pack();
    const byReference = sortedReferences(this.references.pack(), (place) =>
      this.referenced.at(place),
    );
    return { ids, byId: sortedPlaces(ids), ...byReference };
  }
}

/** The documents that are followed by another one with the same id. */
export function replacedDocuments({ ids, byId }: Keys): number[] {
  const replaced: number[] = [];
  for (let at = 1; at < byId.length; at += 1) {
    const before = byId[at - 1] ?? 0;
    if (comparePlaces(ids, before, byId[at] ?? 0) === 0) replaced.push(before);
  }
  return replaced;
}

/** The documents with this id, of which all but the last are gone. */
export function documentsWithId({ ids, byId }: Keys, id: string): Uint32Array {
  const sought = bytesOfId(id);
  const compare = (place: number) => compareAt(ids, byId[place] ?? 0, sought);
  const from = firstPlaceWhere((place) => compare(place) >= 0, 0, byId.length);
  const to = firstPlaceNear((place) => compare(place) > 0, from, byId.length);
  return byId.subarray(from, to);
}

function documentsAt(keys: ReferenceKeys, { from, to }: { from: number; to: number }): Uint32Array {
  return keys.referenced.subarray(from, to);
}

/** The documents that are known by this very number or reference. */
export function documentsWithReference(keys: ReferenceKeys, reference: string): Uint32Array {
  const sought = bytesOf(keyOf(reference));
  const end = countStrings(keys.references);
  const from = firstPlaceWhere((at) => compareAt(keys.references, at, sought) >= 0, 0, end);
  const to = firstPlaceNear((at) => compareAt(keys.references, at, sought) > 0, from, end);
  return documentsAt(keys, { from, to });
}

/** The documents that are known by a number or reference that begins so, some of them perhaps twice. */
export function documentsWithReferencePrefix(keys: ReferenceKeys, prefix: string): Uint32Array {
  return documentsAt(keys, prefixRange(keys.references, bytesOf(keyOf(prefix))));
}

/** An id that begins so is the reference of a text that stands alone, for want of a record to complete. */
const aloneMark = 'kst-';

/** Whether a record is a text that stands alone. */
export function standsAlone(id: string): boolean {
  return id.startsWith(aloneMark);
}

/** The documents of which the id begins so, those that are gone included; ids that are GUIDs begin with nothing. */
export function documentsWithIdPrefix({ ids, byId }: Keys, prefix: string): Uint32Array {
  const placeOf = (text: string) => {
    const sought = bytesOf(text);
    return firstPlaceWhere((at) => compareAt(ids, byId[at] ?? 0, sought) >= 0, 0, byId.length);
  };
  const last = prefix.charCodeAt(prefix.length - 1);
  const after = `${prefix.slice(0, -1)}${String.fromCharCode(last + 1)}`;
  return byId.subarray(placeOf(prefix), placeOf(after));
}

/** The documents that are texts which stand alone, those that are gone included. */
export function documentsAlone(keys: Keys): Uint32Array {
  return documentsWithIdPrefix(keys, aloneMark);
}
