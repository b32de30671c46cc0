import type { ReactNode } from 'react';

/** What a column sorts by; rows without a value come last in either direction. */
export type SortValue = string | number | undefined;

/** One of the ways in which rows can be sorted, and what it is called. */
export type Order<Row> = {
  readonly id: string;
  readonly header: string;
  readonly sortBy: (row: Row) => SortValue;
};

/** One of the things that a cell tells, as a column of its own in a file. */
export type Part<Row> = {
  readonly header: string;
  readonly text: (row: Row) => string | undefined;
};

/** A column of a DataTable. The first one names the row: its cell holds the link that opens it. */
export type Column<Row> = {
  readonly id: string;
  readonly header: string;
  /** What stands in the cell; `undefined` where there is nothing to say. */
  readonly cell: (row: Row) => ReactNode;
  /** The same in words, where the cell shows more than that. */
  readonly text?: (row: Row) => string | undefined;
  /** Instead of it in a file, where a cell tells several things that can be sorted and counted. */
  readonly parts?: readonly Part<Row>[];
  /** What stands under the title where the column has no room; the cell, unless that says more than is needed there. */
  readonly under?: (row: Row) => ReactNode;
  /** Without it the column can't be sorted. */
  readonly sortBy?: (row: Row) => SortValue;
  /** Instead of it, where a cell tells several things: an order for each, of which the head offers the first. */
  readonly orders?: readonly Order<Row>[];
  /** As CSS takes it; columns without a width share what is left. */
  readonly width?: string;
  readonly align?: 'end';
  /** The width of the table, in pixels, from which this is a column of its own. */
  readonly columnFrom?: number;
  /** Below that width: left out altogether, instead of standing under the title. */
  readonly dropped?: boolean;
};

/** In which order rows stand, and which way. */
export type Sort = { readonly id: string; readonly descending: boolean };
