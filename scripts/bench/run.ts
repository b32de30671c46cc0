import type { BenchData } from './data/files';
import type { Figure } from './figure';

/** What a row works with. */
export type Run = {
  /** Where the pages of the bench are served. */
  readonly origin: string;
  readonly data: BenchData;
  /** How often each thing is measured. */
  readonly rounds: number;
  readonly isQuick: boolean;
  /** A profile with the archive and its peer in place; made once, to be copied or read. */
  readonly archiveProfile: () => Promise<string>;
};

/** A row of the outcome: what was asked for together, measured together. */
export type Row = {
  /** By which `--only` names it. */
  readonly name: string;
  readonly title: string;
  readonly measure: (run: Run) => Promise<Figure[]>;
};
