import { documentById, documentsByDerived, placeOf, recordId } from '@/archive/index/archiveIndex';
import { derivedReference } from '@/archive/index/keys';
import { printedIn } from '@/archive/index/printed';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { completed } from '@/domain/archive/combine';
import { sameValue } from '@/domain/journal/value';
import { parseReference } from '@/language/references/parseReference';
import type { PartRow } from '@/storage/archive/archiveDatabase';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { Place } from '@/storage/archive/chunks';
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

type OnDisk = {
  readonly held: Held;
  /** That of the records in it, or one of before. */
  readonly basis: string;
};

async function heldOnDisk(store: ArchiveStore): Promise<OnDisk> {
  for (;;) {
    const basis = await store.basis();
    const [rows, references] = await Promise.all([store.parts(), readReferences(store)]);
    const held = await heldFrom(store, rows, basis);
    if (held) return { held: references ? withDerived(held, references) : held, basis };
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

/** The archive in memory: read from disk when it is first asked for, and again after `forget`. */
export class HeldArchive {
  readonly #store: ArchiveStore;
  #held: Promise<Held> | undefined;
  /** Of the records as they were when they were last known to be what is on disk. */
  #basis: string | undefined;

  constructor(store: ArchiveStore) {
    this.#store = store;
  }

  present(): Promise<Held> {
    this.#held ??= this.#unlessItFails(this.#read());
    return this.#held;
  }

  async #read(): Promise<Held> {
    const { held, basis } = await heldOnDisk(this.#store);
    this.#basis = basis;
    return held;
  }

  /** One that fails is not kept: whoever tries again is to have it read again. */
  #unlessItFails(held: Promise<Held>): Promise<Held> {
    held.catch(() => {
      if (this.#held === held) this.forget();
    });
    return held;
  }

  become(next: Held): void {
    this.#held = Promise.resolve(next);
  }

  /** Another tab wrote: what is on disk counts. */
  forget(): void {
    this.#held = undefined;
  }

  /**
   * Forgets what is held unless that is what is on disk: a tab that was closed just after it wrote told nobody. To be asked
   * before anything is written by what is held, while nobody else writes.
   */
  async forgetIfOutdated(): Promise<void> {
    if (!this.#held) return;
    const held = await this.#held.catch(() => undefined);
    const [basis, stored] = await Promise.all([this.#store.basis(), this.#store.partIds()]);
    const hasSameParts = sameValue(
      held?.parts.map(({ id }) => id),
      stored,
    );
    // Where nothing is, nothing can be outdated.
    const isCurrent = hasSameParts && (stored.length === 0 || basis === this.#basis);
    if (!isCurrent) this.forget();
  }

  /** What is held is what is on disk now. Where that can't be looked up, it is read again when it has to be sure. */
  async confirm(): Promise<void> {
    this.#basis = await this.#store.basis().catch(() => undefined);
  }

  /** References were worked out: they are added to what is in memory. */
  async takeReferences(): Promise<void> {
    if (!this.#held) return;
    const references = await readReferences(this.#store);
    const before = this.#held;
    if (!references || before === undefined) return;
    this.#held = this.#unlessItFails(before.then((held) => withDerived(held, references)));
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

  /** What lies at the places of these documents; `undefined` where another record lies there since. */
  async #items(
    held: Held,
    documents: readonly (number | undefined)[],
  ): Promise<(ArchiveItem | undefined)[]> {
    const places = documents.map((document = -1) => recordPlace(held, document) ?? -1);
    const items = await this.#store.records(places);
    return documents.map((document = -1, at) => {
      const item = items[at];
      return item?.id === recordId(held.index, document) ? item : undefined;
    });
  }

  /**
   * The records of these documents of an archive that was held, each completed with the reference, the text and the dictum
   * of its publication, if it has one; `undefined` for one that can't be read, or that is no longer on the disk where it
   * was: another record may lie there since.
   */
  async records(held: Held, documents: readonly number[]): Promise<(FoundRecord | undefined)[]> {
    return this.#completed(held, documents, await this.#items(held, documents));
  }

  /** Records that were read at these places, completed so too; `undefined` for one that isn't there in this archive. */
  async recordsAt(
    held: Held,
    places: readonly Place[],
    items: readonly (ArchiveItem | undefined)[],
  ): Promise<(FoundRecord | undefined)[]> {
    const documents = items.map((item, at) => {
      const document = item && documentById(held.index, item.id);
      const isThere = document !== undefined && recordPlace(held, document) === places[at];
      return isThere ? document : undefined;
    });
    return this.#completed(held, documents, items);
  }

  async #completed(
    held: Held,
    documents: readonly (number | undefined)[],
    items: readonly (ArchiveItem | undefined)[],
  ): Promise<(FoundRecord | undefined)[]> {
    const { publicationOf } = printedIn(held.index);
    const publications = await this.#items(
      held,
      documents.map((document = -1) => publicationOf.get(document)),
    );
    return documents.map((document, at) => {
      const item = items[at];
      if (document === undefined || !item) return undefined;
      const publication = publications[at];
      return publication
        ? { item: completed(item, publication) }
        : foundRecord(held, item, document);
    });
  }

  /**
   * The documents with this id, number or reference, and the archive in which they are; where none has it, those likely to
   * be known by it.
   */
  async documentsOf(
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
    const { held, documents } = await this.documentsOf(mark);
    const { recordOf } = printedIn(held.index);
    const own = documents.map((document) => recordOf.get(document) ?? document);
    const found = await this.records(held, [...new Set(own)]);
    return found.flatMap((one) => one ?? []);
  }
}
