import type { RefObject } from 'react';
import { useRowsInSight } from '@/ui/list/useRowsInSight';
import { usePrinting } from './usePrinting';

/** Lists up to this length are drawn whole and scroll with the page. */
export const wholeUpTo = 100;
/** How many rows are printed; more would be a book. */
export const printedUpTo = 2000;

const rowHeight = 36;

/** A row to draw, or a stretch of rows that is left blank. */
export type Slot =
  | { readonly type: 'row'; readonly index: number }
  | { readonly type: 'blank'; readonly key: string; readonly height: number };

/**
 * The rows that are drawn, by place and in order, with the blanks between and around them. `startOf` tells where each of
 * the `count` rows begins, and for `count` where the last one ends.
 */
export function slotsOf(
  drawn: readonly number[],
  count: number,
  startOf: (index: number) => number,
): Slot[] {
  let next = 0;
  const blank = (key: string, until: number): Slot[] =>
    until > next ? [{ type: 'blank', key, height: startOf(until) - startOf(next) }] : [];
  const slots = drawn.flatMap((index): Slot[] => {
    const before = blank(`before-${index}`, index);
    next = index + 1;
    return [...before, { type: 'row', index }];
  });
  return [...slots, ...blank('after', count)];
}

function placesFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last + 1 - first) }, (_, at) => first + at);
}

function withKept(places: number[], kept: number | undefined, count: number): readonly number[] {
  if (kept === undefined || kept >= count || places.includes(kept)) return places;
  return [...places, kept].toSorted((a, b) => a - b);
}

function firstRows(count: number): Slot[] {
  return placesFrom(0, count - 1).map((index) => ({ type: 'row', index }));
}

/** Moves nothing but the list itself: the page beside it stays where it is. */
function scrollRowIntoSight(scroller: HTMLElement, index: number): void {
  const row = scroller.querySelector(`[data-index="${index}"]`)?.getBoundingClientRect();
  if (!row) return;
  const seen = scroller.getBoundingClientRect();
  const top = seen.top + rowHeight;
  // Below a banner a list may stick out under the window.
  const bottom = Math.min(seen.bottom, window.innerHeight);
  if (row.top >= top && row.bottom <= bottom) return;
  scroller.scrollTop += row.top < top ? row.top - top : row.bottom - bottom;
}

type RowWindowOptions = {
  count: number;
  scroller: RefObject<HTMLElement | null>;
  body: RefObject<HTMLElement | null>;
  /** A row that stays drawn because it has the focus. */
  kept: number | undefined;
  /** The list has a scroll bar of its own, whatever its length. */
  pane: boolean;
};

/** Which rows of a long list are drawn: those that are seen and a few around them; all of a short list, and in print. */
export function useRowWindow({ count, scroller, body, kept, pane }: RowWindowOptions) {
  const printing = usePrinting();
  const windowed = count > wholeUpTo;
  const { drawn, startOf, scrollTo } = useRowsInSight({
    count,
    usual: rowHeight,
    // The head of the table stays above the rows.
    head: rowHeight,
    around: 12,
    scroller,
    body,
    enabled: windowed && !printing,
  });
  const places = () => withKept(placesFrom(drawn.first, drawn.last), kept, count);
  const slots = printing
    ? firstRows(Math.min(count, printedUpTo))
    : windowed
      ? slotsOf(places(), count, startOf)
      : firstRows(count);
  return {
    slots,
    scrolls: (windowed || pane) && !printing,
    windowed,
    /** Brings a row into sight within the list's own scroll bar; one that is in sight stays where it is. */
    scrollTo: (index: number) => {
      if (windowed) scrollTo(index);
      else if (scroller.current) scrollRowIntoSight(scroller.current, index);
    },
  };
}
