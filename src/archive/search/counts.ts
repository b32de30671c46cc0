import { type ArchiveKind, archiveKinds } from '@/domain/archive/archiveItem';
import { firstImport } from '../index/brought';
import { countStrings, stringAt } from '../index/packedStrings';
import type { Segment } from '../index/segment';
import type { Narrowing } from './conditions';

/** How many results there are of each kind, year and appreciation; what none has is left out. */
export type Counts = {
  readonly kinds: ReadonlyMap<ArchiveKind, number>;
  /** Calendar years. */
  readonly years: ReadonlyMap<number, number>;
  readonly appreciations: ReadonlyMap<string, number>;
  /** Where only what came after an import is asked for: how many were there before that in another form. */
  readonly changed: number;
};

/** Years after this one are no years. */
const yearRoom = 2200;

function increase(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** Counts results, part by part. */
export class Counter {
  private readonly kinds = new Uint32Array(archiveKinds.length);
  private readonly years = new Uint32Array(yearRoom + 1);
  private readonly appreciations = new Map<string, number>();
  private changed = 0;
  private readonly importedAfter: number;

  /** `importedAfter` is as the results are narrowed down. */
  constructor({ importedAfter }: Narrowing) {
    this.importedAfter = importedAfter ?? Number.NEGATIVE_INFINITY;
  }

  /**
   * Gives a function that counts one document of the segment, and one to be called when all were counted. `importsOf` gives
   * the number in the column of imports.
   */
  start(
    { columns, labels }: Segment,
    importsOf: (document: number) => number,
  ): {
    readonly count: (document: number) => void;
    readonly end: () => void;
  } {
    const { kinds, years, importedAfter } = this;
    const appreciations = new Uint32Array(countStrings(labels.appreciations));
    return {
      count: (document) => {
        increase(kinds, columns.kinds[document] ?? 0);
        increase(years, Math.min(columns.years[document] ?? 0, yearRoom));
        increase(appreciations, columns.appreciations[document] ?? 0);
        if (firstImport(importsOf(document)) <= importedAfter) this.changed += 1;
      },
      end: () => {
        for (const [label, count] of appreciations.entries()) {
          const name = count > 0 ? stringAt(labels.appreciations, label) : '';
          if (name) this.appreciations.set(name, (this.appreciations.get(name) ?? 0) + count);
        }
      },
    };
  }

  finish(): Counts {
    const kinds = archiveKinds.map((kind, at) => [kind, this.kinds[at] ?? 0] as const);
    const years: [number, number][] = [];
    for (let year = 1; year < yearRoom; year += 1) {
      const count = this.years[year] ?? 0;
      if (count > 0) years.push([year, count]);
    }
    return {
      kinds: new Map(kinds.filter(([, count]) => count > 0)),
      years: new Map(years),
      appreciations: this.appreciations,
      changed: this.changed,
    };
  }
}
