import { documentById, documentsByDerived, placeOf } from '@/archive/index/archiveIndex';
import { derivedReference } from '@/archive/index/keys';
import { printedIn } from '@/archive/index/printed';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { completed } from '@/domain/archive/combine';
import { parseReference } from '@/language/references/parseReference';
import type { PartRow } from '@/storage/archive/archiveDatabase';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import { rebuiltParts } from '@/workers/archive/import/rebuild';
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

async function heldFrom(store: ArchiveStore, rows: readonly PartRow[]): Promise<Held> {
  const parts = rows.map(heldPart);
  const usable = parts.filter((part): part is HeldPart => part !== undefined);
  return heldOf(usable.length === rows.length ? usable : await rebuiltParts(store, rows));
}

async function heldOnDisk(store: ArchiveStore): Promise<Held> {
  const [rows, references] = await Promise.all([store.parts(), readReferences(store)]);
  const held = await heldFrom(store, rows);
  return references ? withDerived(held, references) : held;
}

/** The canonical reference that was worked out for a document. */
function derivedOf({ index }: Held, document: number): string | undefined {
  const place = placeOf(index, document);
  const derived = place?.part.derived;
  const key = derived && derivedReference(derived, place.local);
  return key && (parseReference(key)?.id ?? key);
}

function foundRecord(held: Held, item: ArchiveItem, document: number | undefined): FoundRecord {
  const derived = document === undefined ? undefined : derivedOf(held, document);
  return derived === undefined ? { item } : { item, derived };
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
    const rows = mergedParts(await this.present());
    if (rows) this.become(await heldFrom(this.#store, await this.#store.replaceParts(rows)));
  }

  async #items(documents: readonly number[]): Promise<(ArchiveItem | undefined)[]> {
    const held = await this.present();
    return this.#store.records(documents.map((document) => recordPlace(held, document) ?? -1));
  }

  /**
   * The records of these documents, each completed with the reference, the text and the dictum of its publication, if it
   * has one; `undefined` for one that can't be read.
   */
  async records(documents: readonly number[]): Promise<(FoundRecord | undefined)[]> {
    return this.#completed(documents, await this.#items(documents));
  }

  /** A record that was read, with its publication or the reference that was worked out for it. */
  async found(item: ArchiveItem): Promise<FoundRecord> {
    const document = documentById((await this.present()).index, item.id);
    const [found] = document === undefined ? [] : await this.#completed([document], [item]);
    return found ?? { item };
  }

  async #completed(
    documents: readonly number[],
    items: readonly (ArchiveItem | undefined)[],
  ): Promise<(FoundRecord | undefined)[]> {
    const held = await this.present();
    const { publicationOf } = printedIn(held.index);
    const publications = await this.#items(
      documents.map((document) => publicationOf.get(document) ?? -1),
    );
    return items.map((item, at) => {
      const publication = publications[at];
      if (!item) return undefined;
      return publication
        ? { item: completed(item, publication) }
        : foundRecord(held, item, documents[at]);
    });
  }

  /** The documents with this id, number or reference; where none has it, those likely to be known by it. */
  async documentsOf(mark: string): Promise<readonly number[]> {
    const held = await this.present();
    const byId = documentById(held.index, mark);
    const known = byId === undefined ? bearers(held, mark) : [byId];
    if (known.length > 0) return known;
    // The news that references were worked out may still be on its way.
    if (held.parts.some(({ part }) => !part.derived)) await this.takeReferences();
    return documentsByDerived((await this.present()).index, mark);
  }

  /**
   * The records with this id, or that bear this number or reference; where none does, those likely to be known by it. A
   * record and what is its publication are one: the record, completed with what was published.
   */
  async find(mark: string): Promise<FoundRecord[]> {
    const documents = await this.documentsOf(mark);
    const { recordOf } = printedIn((await this.present()).index);
    const own = documents.map((document) => recordOf.get(document) ?? document);
    const found = await this.records([...new Set(own)]);
    return found.flatMap((one) => one ?? []);
  }
}
