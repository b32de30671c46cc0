import { standsAlone } from '@/archive/index/keys';
import { markOf } from '@/archive/mark';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { completed, replaced, saysTheSame, withDocument } from '@/domain/archive/combine';
import { feedIdOf, isLoneDocument, loneDocumentId, paperKey } from '@/domain/archive/loneDocument';
import type { ArchiveReading, ReadingProblem } from '@/formats/tweedekamer/archiveReading';
import type { Known, KnownRecord } from './known';
import { marksOf } from './neededRecords';

/** How many readings came to what. */
export type Tally = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Withdrawn without being here. */
  readonly absent: number;
};

type Present = { readonly item: ArchiveItem; readonly mark: number };
/** As it is to be written; `first` is the import that first brought it, absent for what is new. */
type Staged = Present & { readonly first: number | undefined };

/** A record with what stood alone for want of it. */
function together(item: ArchiveItem, alone: ArchiveItem): ArchiveItem {
  return isLoneDocument(alone.id) ? withDocument(item, alone) : completed(item, alone);
}

/** A record in the place of what it was: what an imported text brought to one of these stays, to the first of them rather. */
function inPlaceOf(earlier: readonly (ArchiveItem | undefined)[], item: ArchiveItem): ArchiveItem {
  return earlier.reduce<ArchiveItem>((later, one) => (one ? replaced(one, later) : later), item);
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
  /** The ids of what is staged by what a case has in common with its document. */
  #papers = new Map<string, string>();
  #tally = { added: 0, changed: 0, unchanged: 0, removed: 0, absent: 0 };
  readonly #known: Known;
  readonly #read: (document: number) => ArchiveItem | undefined;

  /** `read` gives the record of a document that `neededRecords` named. */
  constructor(known: Known, read: (document: number) => ArchiveItem | undefined) {
    this.#known = known;
    this.#read = read;
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
      case 'document':
        this.#stageDocument(reading.item, reading.cases);
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
    const key = paperKey(item);
    if (key !== undefined) this.#papers.set(key, item.id);
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
    // A document that stands alone does so under an id of its own.
    const wasThere = [id, loneDocumentId(id)].map((one) => this.#drop(one)).includes(true);
    this.#tally[wasThere ? 'removed' : 'absent'] += 1;
  }

  /** Takes a record out; whether it was there. */
  #drop(id: string): boolean {
    const known = this.#still(id);
    const wasStaged = this.#staged.delete(id);
    if (!known && !wasStaged) return false;
    this.#goneIds.add(id);
    if (known) this.gone.add(known.document);
    return true;
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

  /** Takes a record out, and gives it to what comes in its place. */
  #take(id: string): ArchiveItem | undefined {
    const item = this.#present(id)?.item;
    this.#drop(id);
    return item;
  }

  /** `former` is what the record was under another id. */
  #stageItem(item: ArchiveItem, former?: ArchiveItem): void {
    const mark = markOf(JSON.stringify(item));
    const known = this.#still(item.id);
    const staged = this.#staged.get(item.id);
    if (!former && (staged ?? known)?.mark === mark) {
      this.#tally.unchanged += 1;
      return;
    }
    const before = this.#present(item.id);
    const alone = this.#takeAlone(item);
    if (known) this.gone.add(known.document);
    this.#tally[before ? 'changed' : 'added'] += 1;
    this.#put(alone.reduce(together, inPlaceOf([before?.item, former], item)), mark);
  }

  /**
   * The text and the document that stood alone and turn out to belong to this record: they go up in it. In a document only a
   * text does, as another document has a number of its own.
   */
  #takeAlone(item: ArchiveItem): ArchiveItem[] {
    const bearers = marksOf(item).map(
      (mark) => this.#bearing.get(mark) ?? this.#known.aloneBearing(mark),
    );
    const mayTake = (id: string) =>
      standsAlone(id) || (isLoneDocument(id) && !isLoneDocument(item.id));
    const ids = new Set([...bearers, ...this.#alike(item, this.#known.documentsLike(item))]);
    return [...ids].flatMap((id) => {
      if (id === undefined || id === item.id || !mayTake(id)) return [];
      const alone = this.#present(id)?.item;
      if (alone) this.#drop(id);
      return alone ?? [];
    });
  }

  /** Of these records and those of this step the ids of those that are the same paper. */
  #alike(item: ArchiveItem, known: readonly string[]): string[] {
    const key = paperKey(item);
    if (key === undefined) return [];
    const staged = this.#papers.get(key);
    return (staged === undefined ? known : [staged, ...known]).filter((id) => {
      const present = this.#present(id)?.item;
      return present !== undefined && paperKey(present) === key;
    });
  }

  /** A document goes up in the case of which it is the paper, and is a record by itself for as long as that isn't known. */
  #stageDocument(document: ArchiveItem, cases: readonly string[]): void {
    // Under the feed's own id it was a record once.
    const former = this.#take(feedIdOf(document.id) ?? '');
    const id = this.#caseOf(document, cases);
    const before = id === undefined ? undefined : this.#present(id);
    if (!before) {
      this.#stageItem(document, former);
      return;
    }
    const whole = inPlaceOf([this.#take(document.id), former], document);
    this.#complete(before, withDocument(before.item, whole));
  }

  /** The case of a document: of those that it names the one that says the same rather, and else one that does so. */
  #caseOf(document: ArchiveItem, cases: readonly string[]): string | undefined {
    const key = paperKey(document);
    if (key === undefined) return undefined;
    const found = (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const item = standsAlone(id) || isLoneDocument(id) ? undefined : this.#present(id)?.item;
        return item?.kind === document.kind ? item : [];
      });
    const named = found([...cases, ...marksOf(document)].flatMap((mark) => this.#bearers(mark)));
    const alike = () => found(this.#alike(document, this.#known.recordsLike(document)))[0];
    const same = named.find((item) => paperKey(item) === key);
    return (same ?? named[0] ?? alike())?.id;
  }

  /** The ids of what bears a number or reference, that of this step first. */
  #bearers(mark: string): readonly string[] {
    const staged = this.#bearing.get(mark);
    const known = this.#known.idsBearing(mark);
    return staged === undefined ? known : [staged].concat(known);
  }

  /** Puts a record that something completed in the place of what it was. */
  #complete(before: Present, item: ArchiveItem): void {
    if (saysTheSame(item, before.item)) {
      this.#tally.unchanged += 1;
      return;
    }
    const known = this.#known.byId(item.id);
    if (known) this.gone.add(known.document);
    this.#tally.changed += 1;
    this.#put(item, before.mark);
  }

  #stageAddition(addition: ArchiveItem): void {
    const bearers = marksOf(addition).flatMap((mark) => this.#bearers(mark));
    const id = bearers.find((bearer) => !standsAlone(bearer)) ?? addition.id;
    const before = this.#present(id);
    if (!before) {
      this.#tally.added += 1;
      this.#put(addition, markOf(JSON.stringify(addition)));
      return;
    }
    this.#complete(before, completed(before.item, addition));
  }
}
