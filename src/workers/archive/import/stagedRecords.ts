import { standsAlone } from '@/archive/index/keys';
import { markOf } from '@/archive/mark';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { completed, replaced, saysTheSame } from '@/domain/archive/combine';
import type { ArchiveReading, ReadingProblem } from '@/formats/tweedekamer/archiveReading';

/** What the archive knows of a record. */
export type KnownRecord = {
  /** In the index. */
  readonly document: number;
  /** Of the text it came from. */
  readonly mark: number;
  /** The import that first brought it. */
  readonly first: number;
};

/** A look into the archive while a step of an import is made ready. */
export type Known = {
  readonly byId: (id: string) => KnownRecord | undefined;
  /** The ids of records that bear a number or reference. */
  readonly idsBearing: (reference: string) => readonly string[];
  /** The id of the text that stands alone under a number or reference. */
  readonly aloneBearing: (reference: string) => string | undefined;
};

/** How many readings came to what. */
export type Tally = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
};

type Present = { readonly item: ArchiveItem; readonly mark: number };
/** As it is to be written; `first` is the import that first brought it, absent for what is new. */
type Staged = Present & { readonly first: number | undefined };

function marksOf(item: ArchiveItem): readonly string[] {
  return item.number === '' ? item.references : [item.number, ...item.references];
}

function isUnchanged(known: Known, item: ArchiveItem): boolean {
  const mark = known.byId(item.id)?.mark;
  return mark !== undefined && mark === markOf(JSON.stringify(item));
}

/**
 * The records of one step of an import, made ready to be written: what is new, what takes the place of what, and what
 * goes. A record that is read twice in a step counts as it was read last.
 */
export class StagedRecords {
  readonly problems: ReadingProblem[] = [];
  /** The documents that no longer count. */
  readonly gone = new Set<number>();
  #goneIds = new Set<string>();
  #staged = new Map<string, Staged>();
  #bearing = new Map<string, string>();
  #tally = { added: 0, changed: 0, unchanged: 0, removed: 0 };
  readonly #known: Known;
  readonly #read: (document: number) => ArchiveItem | undefined;

  /** `read` gives the record of a document that `needed` named. */
  constructor(known: Known, read: (document: number) => ArchiveItem | undefined) {
    this.#known = known;
    this.#read = read;
  }

  /** The documents whose records have to be read before these readings can be staged. */
  static needed(known: Known, readings: readonly ArchiveReading[]): number[] {
    const ids = readings.flatMap((reading) => {
      if (reading.type === 'addition') {
        const bearing = marksOf(reading.item).flatMap((mark) => known.idsBearing(mark));
        return [reading.item.id, ...bearing];
      }
      if (reading.type !== 'item') return [];
      const alone = marksOf(reading.item).map((mark) => known.aloneBearing(mark));
      return [isUnchanged(known, reading.item) ? undefined : reading.item.id, ...alone];
    });
    const found = ids.flatMap((id) => (id === undefined ? [] : (known.byId(id)?.document ?? [])));
    return [...new Set(found)];
  }

  get tally(): Tally {
    return this.#tally;
  }

  /** The ids of records that go and that nothing takes the place of. */
  get goneIds(): readonly string[] {
    return [...this.#goneIds];
  }

  get records(): readonly Staged[] {
    return [...this.#staged.values()];
  }

  stage(reading: ArchiveReading): void {
    switch (reading.type) {
      case 'problem':
        this.problems.push(reading);
        return;
      case 'removed':
        this.#remove(reading.id);
        return;
      case 'item':
        this.#stageItem(reading.item);
        return;
      case 'addition':
        this.#stageAddition(reading.item);
    }
  }

  #put(item: ArchiveItem, mark: number): void {
    this.#staged.set(item.id, { item, mark, first: this.#firstOf(item.id) });
    this.#goneIds.delete(item.id);
    for (const reference of marksOf(item)) this.#bearing.set(reference, item.id);
  }

  /** What the archive knows of a record, unless that went in this step. */
  #still(id: string): KnownRecord | undefined {
    const known = this.#known.byId(id);
    return known && !this.gone.has(known.document) ? known : undefined;
  }

  /** One that went and comes again is new, as it is when a step ends in between. */
  #firstOf(id: string): number | undefined {
    const staged = this.#staged.get(id);
    if (staged) return staged.first;
    return this.#goneIds.has(id) ? undefined : this.#known.byId(id)?.first;
  }

  #remove(id: string): void {
    const known = this.#still(id);
    const wasStaged = this.#staged.delete(id);
    this.#goneIds.add(id);
    if (known) this.gone.add(known.document);
    if (known || wasStaged) this.#tally.removed += 1;
  }

  /** The record with this id as it would be without this reading. */
  #present(id: string): Present | undefined {
    const staged = this.#staged.get(id);
    if (staged) return staged;
    const known = this.#still(id);
    if (!known) return undefined;
    const item = this.#read(known.document);
    return item && { item, mark: known.mark };
  }

  #stageItem(item: ArchiveItem): void {
    const mark = markOf(JSON.stringify(item));
    const known = this.#still(item.id);
    const staged = this.#staged.get(item.id);
    if ((staged ?? known)?.mark === mark) {
      this.#tally.unchanged += 1;
      return;
    }
    const before = this.#present(item.id);
    const alone = before ? undefined : this.#takeAlone(item);
    if (known) this.gone.add(known.document);
    if (before) this.#tally.changed += 1;
    else this.#tally.added += 1;
    if (before) this.#put(replaced(before.item, item), mark);
    else this.#put(alone ? completed(item, alone) : item, mark);
  }

  /** A text that stood alone and turns out to belong to this record: it goes up in it. */
  #takeAlone(item: ArchiveItem): ArchiveItem | undefined {
    const id = marksOf(item)
      .map((mark) => this.#bearing.get(mark) ?? this.#known.aloneBearing(mark))
      .find((bearer) => bearer !== undefined && standsAlone(bearer));
    if (id === undefined) return undefined;
    const alone = this.#present(id)?.item;
    const known = this.#known.byId(id);
    if (known) this.gone.add(known.document);
    this.#staged.delete(id);
    this.#goneIds.add(id);
    return alone;
  }

  #stageAddition(addition: ArchiveItem): void {
    const bearers = marksOf(addition).flatMap((mark) => {
      const staged = this.#bearing.get(mark);
      const known = this.#known.idsBearing(mark);
      return staged === undefined ? known : [staged].concat(known);
    });
    const id = bearers.find((bearer) => !standsAlone(bearer)) ?? addition.id;
    const before = this.#present(id);
    if (!before) {
      this.#tally.added += 1;
      this.#put(addition, markOf(JSON.stringify(addition)));
      return;
    }
    const item = completed(before.item, addition);
    if (saysTheSame(item, before.item)) {
      this.#tally.unchanged += 1;
      return;
    }
    const known = this.#known.byId(id);
    if (known) this.gone.add(known.document);
    this.#tally.changed += 1;
    this.#put(item, before.mark);
  }
}
