import type { ItemRef } from '@/domain/shared/ids';
import type { Tone } from '@/ui/tone';

/** A piece of a line: words, a link to an item or to a page elsewhere, or a state with its shape. */
export type SheetPiece =
  | string
  | { readonly text: string; readonly to: ItemRef }
  | { readonly text: string; readonly href: string }
  | { readonly text: string; readonly tone: Tone };

export type SheetLine = readonly SheetPiece[];

/** The lines of a cell, one below the other. */
export type SheetCell = readonly SheetLine[];

export type SheetColumn = {
  readonly key: string;
  readonly title: string;
  /** Share of the width, as a number beside those of the other columns. */
  readonly share: number;
};

export type SheetRow = { readonly key: string; readonly cells: readonly SheetCell[] };

/**
 * A table of a sheet as data. The page, the print and what is copied are all drawn from it, so that they can't
 * come to say different things.
 */
export type SheetTable = {
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** What the table leaves out, and where that is to be found. */
  readonly more?: SheetLine;
  /** What is said instead of a table without rows. */
  readonly nothing: string;
};

/** A list of sentences under a heading. */
export type SheetList = { readonly title: string; readonly lines: readonly SheetLine[] };
