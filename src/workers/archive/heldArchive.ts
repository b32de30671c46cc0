import { documentById } from '@/archive/index/archiveIndex';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import type { PartRow } from '@/storage/archive/archiveDatabase';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import {
  bearers,
  type Held,
  type HeldPart,
  heldOf,
  heldPart,
  mergedParts,
  recordPlace,
} from './held';
import { rebuiltParts } from './rebuild';

async function heldFrom(store: ArchiveStore, rows: readonly PartRow[]): Promise<Held> {
  const parts = rows.map(heldPart);
  const usable = parts.filter((part): part is HeldPart => part !== undefined);
  return heldOf(usable.length === rows.length ? usable : await rebuiltParts(store, rows));
}

/** The archive in memory: read from disk when it is first asked for, and again after `forget`. */
export class HeldArchive {
  readonly #store: ArchiveStore;
  #held: Promise<Held> | undefined;

  constructor(store: ArchiveStore) {
    this.#store = store;
  }

  present(): Promise<Held> {
    this.#held ??= this.#store.parts().then((rows) => heldFrom(this.#store, rows));
    return this.#held;
  }

  become(next: Held): void {
    this.#held = Promise.resolve(next);
  }

  /** Another tab wrote: what is on disk counts. */
  forget(): void {
    this.#held = undefined;
  }

  /** Merges the parts of the index where that makes it notably better. */
  async tidyUp(): Promise<void> {
    const rows = mergedParts(await this.present());
    if (rows) this.become(await heldFrom(this.#store, await this.#store.replaceParts(rows)));
  }

  /** The records of these documents; `undefined` for one that can't be read. */
  async items(documents: readonly number[]): Promise<(ArchiveItem | undefined)[]> {
    const held = await this.present();
    return this.#store.records(documents.map((document) => recordPlace(held, document) ?? -1));
  }

  /** The records with this id, or that bear this number or canonical reference. */
  async find(mark: string): Promise<ArchiveItem[]> {
    const held = await this.present();
    const byId = documentById(held.index, mark);
    const items = await this.items(byId === undefined ? bearers(held, mark) : [byId]);
    return items.flatMap((item) => item ?? []);
  }
}
