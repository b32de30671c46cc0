import { type ArchiveItem, archiveKinds } from '@/domain/archive/archiveItem';
import { growingBytes, growingLongs, growingShorts } from './growing';
import { packStrings } from './packedStrings';
import type { Columns, Labels } from './segment';
import { soortOf } from './soort';

const dayBeforeFirst = Date.UTC(1899, 11, 31);
const mostDays = 2 ** 16 - 1;
const mostWords = 2 ** 16 - 1;

/** Numbers labels in the order in which they come; 0 is for none. */
export class LabelNumbers {
  private readonly numbers = new Map<string, number>([['', 0]]);

  of(label: string | undefined): number {
    const known = this.numbers.get(label ?? '');
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(label ?? '', number);
    return number;
  }

  /** The labels by their number. */
  labels(): Iterable<string> {
    return this.numbers.keys();
  }
}

/** Collects the columns of documents, one number at a time: from records, or from other columns. */
export class ColumnCollector {
  readonly lengths = growingShorts();
  readonly days = growingShorts();
  readonly years = growingShorts();
  readonly parliamentaryYears = growingShorts();
  readonly kinds = growingBytes();
  readonly finished = growingBytes();
  readonly soorten = growingShorts();
  readonly appreciations = growingShorts();
  readonly ministries = growingShorts();
  readonly imports = growingLongs();

  finish(): Columns {
    return {
      lengths: this.lengths.toArray(),
      days: this.days.toArray(),
      years: this.years.toArray(),
      parliamentaryYears: this.parliamentaryYears.toArray(),
      kinds: this.kinds.toArray(),
      finished: this.finished.toArray(),
      soorten: this.soorten.toArray(),
      appreciations: this.appreciations.toArray(),
      ministries: this.ministries.toArray(),
      imports: this.imports.toArray(),
    };
  }
}

/** The feed's words, numbered for the columns. */
export class LabelCollector {
  readonly soorten = new LabelNumbers();
  readonly appreciations = new LabelNumbers();
  readonly ministries = new LabelNumbers();

  finish(): Labels {
    return {
      soorten: packStrings(this.soorten.labels()),
      appreciations: packStrings(this.appreciations.labels()),
      ministries: packStrings(this.ministries.labels()),
    };
  }
}

const millisecondsInDay = 86_400_000;

/** The day as `Columns.days` has it. Days before 1900 and after June 2079 count as unknown. */
export function dayNumber(on: ArchiveItem['on']): number {
  if (on === undefined) return 0;
  // A hundred thousand days at a time: counted without making dates of them.
  const at = Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8)));
  const counted = (at - dayBeforeFirst) / millisecondsInDay;
  return counted > 0 && counted <= mostDays ? counted : 0;
}

function finishedNumber(finished: boolean | undefined): number {
  if (finished === undefined) return 0;
  return finished ? 2 : 1;
}

/** Adds a record to the columns. `words` is how many words it has, those of its text left out. */
export function addToColumns(
  item: ArchiveItem,
  { words, importNumber }: { readonly words: number; readonly importNumber: number },
  columns: ColumnCollector,
  labels: LabelCollector,
): void {
  const { kind, on, year } = item;
  columns.lengths.push(Math.min(words, mostWords));
  columns.days.push(dayNumber(on));
  columns.years.push(on === undefined ? 0 : Number.parseInt(on, 10));
  columns.parliamentaryYears.push(year === undefined ? 0 : Number.parseInt(year, 10) || 0);
  columns.kinds.push(archiveKinds.indexOf(kind));
  columns.finished.push(finishedNumber(item.finished));
  columns.soorten.push(labels.soorten.of(soortOf(item)));
  columns.appreciations.push(labels.appreciations.of(item.appreciation));
  columns.ministries.push(labels.ministries.of(item.ministry));
  columns.imports.push(importNumber);
}
