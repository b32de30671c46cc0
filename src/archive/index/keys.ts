import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { growingLongs } from './growing';
import { bytesOfId } from './ids';
import {
  bytesOf,
  compareAt,
  comparePlaces,
  countStrings,
  firstPlaceWhere,
  prefixRange,
  StringPacker,
} from './packedStrings';
import type { Keys } from './segment';
import { sortedPlaces } from './sortStrings';

/** A number or reference as it is looked up, whatever the case in which someone writes it. */
function keyOf(reference: string): string {
  return reference.toLowerCase();
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
    const unsorted = this.references.pack();
    const sorted = new StringPacker();
    const referenced = growingLongs();
    for (const place of sortedPlaces(unsorted)) {
      sorted.copy(unsorted, place);
      referenced.push(this.referenced.at(place));
    }
    return {
      ids,
      byId: sortedPlaces(ids),
      references: sorted.pack(),
      referenced: referenced.toArray(),
    };
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
  const to = firstPlaceWhere((place) => compare(place) > 0, from, byId.length);
  return byId.subarray(from, to);
}

function documentsAt(keys: Keys, { from, to }: { from: number; to: number }): Uint32Array {
  return keys.referenced.subarray(from, to);
}

/** The documents that bear this very number or reference. */
export function documentsWithReference(keys: Keys, reference: string): Uint32Array {
  const sought = bytesOf(keyOf(reference));
  const end = countStrings(keys.references);
  const from = firstPlaceWhere((at) => compareAt(keys.references, at, sought) >= 0, 0, end);
  const to = firstPlaceWhere((at) => compareAt(keys.references, at, sought) > 0, from, end);
  return documentsAt(keys, { from, to });
}

/** The documents that bear a number or reference that begins so, some of them perhaps twice. */
export function documentsWithReferencePrefix(keys: Keys, prefix: string): Uint32Array {
  return documentsAt(keys, prefixRange(keys.references, bytesOf(keyOf(prefix))));
}
