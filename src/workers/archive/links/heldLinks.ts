import { documentById } from '@/archive/index/archiveIndex';
import type { Linked } from '@/archive/links/directed';
import {
  actOfLetter,
  type Graded,
  lettersOfMotion,
  motionsOfLetter,
} from '@/archive/links/linkTable';
import { reasonsFor } from '@/archive/links/reasons';
import type { StoredLinks } from '@/archive/links/storedLinks';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { LinkedRecord, RecordLinks } from '@/workers/archive/archiveApi';
import { type Held, recordPlace } from '@/workers/archive/held';
import type { HeldArchive } from '@/workers/archive/heldArchive';
import { readLinks } from './linkStore';

type End = 'letter' | 'motion';

/** Of these links all records are read and explained. */
type Asked = {
  readonly held: Held;
  readonly links: StoredLinks;
  readonly common: ReadonlySet<string>;
  /** The end of which the links were asked, and its place in the table. */
  readonly end: End;
  readonly at: number;
};

const none: RecordLinks = { certain: [], likely: [] };

/** Where a value stands in an ascending list; −1 when it is not there. */
function placeIn(ascending: Uint32Array, value: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return ascending[from] === value ? from : -1;
}

/** What is certain has no best: it comes as it was written, and papers of one day by their number in the file. */
function byDay({ item: one }: LinkedRecord, { item: other }: LinkedRecord): number {
  return (
    (one.on ?? '').localeCompare(other.on ?? '') ||
    (one.sequence ?? 0) - (other.sequence ?? 0) ||
    one.number.localeCompare(other.number)
  );
}

/** The links of the archive: read when they are first asked for, and again after `forget`. */
export class HeldLinks {
  readonly #store: ArchiveStore;
  readonly #archive: HeldArchive;
  #links: Promise<StoredLinks | undefined> | undefined;

  constructor(store: ArchiveStore, archive: HeldArchive) {
    this.#store = store;
    this.#archive = archive;
  }

  forget(): void {
    this.#links = undefined;
  }

  #present(): Promise<StoredLinks | undefined> {
    this.#links ??= this.#read();
    return this.#links;
  }

  #read(): Promise<StoredLinks | undefined> {
    const reading = readLinks(this.#store);
    const forget = () => {
      if (this.#links === reading) this.forget();
    };
    // They may be worked out at any moment, and are then looked for again; and so they are after a failure.
    reading.then((links) => links ?? forget(), forget);
    return reading;
  }

  /** Whether there are any, of the records as they are now. */
  async isThere(): Promise<boolean> {
    return (await this.#present()) !== undefined;
  }

  /** The letters of the motion with this id, or the motions of the letter; none when that is not among them. */
  async linksOf(id: string, end: End): Promise<RecordLinks> {
    const [links, held] = await Promise.all([this.#present(), this.#archive.present()]);
    const document = documentById(held.index, id);
    const place = document === undefined ? undefined : recordPlace(held, document);
    if (!links || place === undefined) return none;
    const at = placeIn(end === 'motion' ? links.motions : links.letters, place);
    if (at < 0) return none;
    const { certain, likely }: Graded =
      end === 'motion' ? lettersOfMotion(links.table, at) : motionsOfLetter(links.table, at);
    const asked = { held, links, common: new Set(links.common), end, at };
    return {
      certain: (await this.#shown(asked, certain)).toSorted(byDay),
      likely: await this.#shown(asked, likely),
    };
  }

  /** The other ends as they are shown: whole records, with what the letter does and why they may belong together. */
  async #shown(
    { held, links, common, end, at }: Asked,
    linked: readonly Linked[],
  ): Promise<LinkedRecord[]> {
    const [own, others] =
      end === 'motion' ? [links.motions, links.letters] : [links.letters, links.motions];
    const places = [own[at], ...linked.map((one) => others[one.at])].map((place) => place ?? -1);
    const records = await this.#store.records(places);
    // Of an archive that was emptied or filled meanwhile, other records may lie there.
    const [asked, ...found] = await this.#archive.recordsAt(held, places, records);
    return linked.flatMap(({ at: place, segment, note }, index): LinkedRecord[] => {
      const other = found[index];
      if (!asked || !other) return [];
      const [{ item: letter }, { item: motion, derived }] =
        end === 'motion' ? [other, asked] : [asked, other];
      const reasons = reasonsFor({ letter, motion, segment, note, derived }, common);
      const act = actOfLetter(links.table, end === 'motion' ? place : at);
      return [{ ...other, act, reasons }];
    });
  }
}
