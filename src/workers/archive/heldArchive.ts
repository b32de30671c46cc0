import {
  type ArchiveIndex,
  documentById,
  documentsByDerived,
  placeOf,
  recordId,
} from '@/archive/index/archiveIndex';
import { derivedReference } from '@/archive/index/keys';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { completed } from '@/domain/archive/combine';
import { parseReference } from '@/language/references/parseReference';
import type { PartRow } from '@/storage/archive/archiveDatabase';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { Place } from '@/storage/archive/chunks';
import { rebuiltParts } from '@/workers/archive/import/rebuild';
import { standsAlone } from '@/workers/archive/import/stagedRecords';
import { readReferences } from '@/workers/archive/links/referenceStore';
import type { FoundRecord } from './archiveApi';
import {
  bearers,
  type Held,
  type HeldPart,
  heldOf,
  heldPart,
  mergedParts,
  recordPlace,
  withDerived,
} from './held';

/** The archive of these rows; `undefined` when its index had to be made anew and the records changed meanwhile. */
async function heldFrom(
  store: ArchiveStore,
  rows: readonly PartRow[],
  basis: string,
): Promise<Held | undefined> {
  const parts = rows.map(heldPart);
  const usable = parts.filter((part): part is HeldPart => part !== undefined);
  if (usable.length === rows.length) return heldOf(usable);
  const rebuilt = await rebuiltParts(store, rows, basis);
  return rebuilt && heldOf(rebuilt);
}

async function heldOnDisk(store: ArchiveStore): Promise<Held> {
  for (;;) {
    const basis = await store.basis();
    const [rows, references] = await Promise.all([store.parts(), readReferences(store)]);
    const held = await heldFrom(store, rows, basis);
    if (held) return references ? withDerived(held, references) : held;
  }
}

/** The canonical reference that was worked out for a document. */
function derivedOf({ index }: Held, document: number): string | undefined {
  const place = placeOf(index, document);
  const derived = place?.part.derived;
  const key = derived && derivedReference(derived, place.local);
  return key && (parseReference(key)?.id ?? key);
}

function foundRecord(held: Held, item: ArchiveItem, document: number): FoundRecord {
  const derived = derivedOf(held, document);
  return derived === undefined ? { item } : { item, derived };
}

/** A record that was read at a place, if it is in this archive and lies there in it. */
export function recordAt(held: Held, place: Place, item: ArchiveItem): FoundRecord | undefined {
  const document = documentById(held.index, item.id);
  if (document === undefined || recordPlace(held, document) !== place) return undefined;
  return foundRecord(held, item, document);
}

/** The record of which a document is the publication: the one for which the reference was worked out that is its id. */
function recordPrintedIn(index: ArchiveIndex, document: number): number | undefined {
  const id = recordId(index, document);
  return id !== undefined && standsAlone(id) ? documentsByDerived(index, id)[0] : undefined;
}

/** The archive in memory: read from disk when it is first asked for, and again after `forget`. */
export class HeldArchive {
  readonly #store: ArchiveStore;
  #held: Promise<Held> | undefined;

  constructor(store: ArchiveStore) {
    this.#store = store;
  }

  present(): Promise<Held> {
    this.#held ??= heldOnDisk(this.#store);
    return this.#held;
  }

  become(next: Held): void {
    this.#held = Promise.resolve(next);
  }

  /** Another tab wrote: what is on disk counts. */
  forget(): void {
    this.#held = undefined;
  }

  /** References were worked out: they are added to what is in memory. */
  async takeReferences(): Promise<void> {
    if (!this.#held) return;
    const references = await readReferences(this.#store);
    if (references) this.#held &&= this.#held.then((held) => withDerived(held, references));
  }

  /** Merges the parts of the index where that makes it notably better. */
  async tidyUp(): Promise<void> {
    const basis = await this.#store.basis();
    const rows = mergedParts(await this.present());
    if (!rows) return;
    const stored = await this.#store.replaceParts(rows, basis);
    const held = stored && (await heldFrom(this.#store, stored, basis));
    if (held) this.become(held);
    else this.forget();
  }

  /**
   * The records of these documents of an archive that was held; `undefined` for one that can't be read, or that is no
   * longer on the disk where it was: another record may lie there since.
   */
  async records(held: Held, documents: readonly number[]): Promise<(FoundRecord | undefined)[]> {
    const places = documents.map((document) => recordPlace(held, document) ?? -1);
    const items = await this.#store.records(places);
    return documents.map((document, at) => {
      const item = items[at];
      const isIt = item !== undefined && item.id === recordId(held.index, document);
      return isIt ? foundRecord(held, item, document) : undefined;
    });
  }

  /** The documents with a mark, and the archive in which they are. */
  async #lookUp(
    mark: string,
  ): Promise<{ readonly held: Held; readonly documents: readonly number[] }> {
    const held = await this.present();
    const byId = documentById(held.index, mark);
    const known = byId === undefined ? bearers(held, mark) : [byId];
    if (known.length > 0) return { held, documents: known };
    // The news that references were worked out may still be on its way.
    if (held.parts.some(({ part }) => !part.derived)) await this.takeReferences();
    const now = await this.present();
    return { held: now, documents: documentsByDerived(now.index, mark) };
  }

  /**
   * The records with this id, or that bear this number or reference; where none does, those likely to be known by it. A
   * record and what is its publication are one: the record, completed with what was published.
   */
  async find(mark: string): Promise<FoundRecord[]> {
    const { held, documents } = await this.#lookUp(mark);
    const own = documents.map((document) => recordPrintedIn(held.index, document) ?? document);
    const found = await this.records(held, [...new Set(own)]);
    const present = found.flatMap((one) => one ?? []);
    return Promise.all(present.map((one) => this.#withPublication(held, one)));
  }

  /** A record with the reference, the text and the dictum of its publication, if it has one. */
  async #withPublication(held: Held, found: FoundRecord): Promise<FoundRecord> {
    const { item, derived } = found;
    const document = derived === undefined ? undefined : documentById(held.index, derived);
    const [printed] = document === undefined ? [] : await this.records(held, [document]);
    return printed ? { item: completed(item, printed.item) } : found;
  }
}
