import {
  defaultRangeExtractor,
  observeElementRect,
  type Range,
  type Rect,
  useVirtualizer,
} from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { usePrinting } from './usePrinting';

/** Lists up to this length are drawn whole and scroll with the page. */
export const wholeUpTo = 100;
/** How many rows are printed; more would be a book. */
export const printedUpTo = 2000;

const rowHeight = 36;
/** Taken for the part that is seen where nothing is laid out. */
const screenful: Rect = { width: 1000, height: 720 };

/** A row to draw, or a stretch of rows that is left blank. */
export type Slot =
  | { readonly type: 'row'; readonly index: number }
  | { readonly type: 'blank'; readonly key: string; readonly height: number };

type Placed = { readonly index: number; readonly start: number; readonly end: number };

/** The rows that are drawn, with the blanks between and around them, for rows that begin at `origin`. */
export function slotsOf(items: readonly Placed[], total: number, origin = 0): Slot[] {
  let reached = origin;
  const slots = items.flatMap(({ index, start, end }): Slot[] => {
    const gap = start - reached;
    reached = end;
    const row: Slot = { type: 'row', index };
    return gap > 0 ? [{ type: 'blank', key: `before-${index}`, height: gap }, row] : [row];
  });
  const rest = origin + total - reached;
  return rest > 0 ? [...slots, { type: 'blank', key: 'after', height: rest }] : slots;
}

function firstRows(count: number): Slot[] {
  return Array.from({ length: count }, (_, index) => ({ type: 'row', index }));
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
  /** A row that stays drawn because it has the focus. */
  kept: number | undefined;
  /** Stable as long as the rows are. */
  keyOf: (index: number) => string;
  /** The list has a scroll bar of its own, whatever its length. */
  pane: boolean;
};

/** Which rows of a long list are drawn: those that are seen and a few around them; all of a short list, and in print. */
export function useRowWindow({ count, scroller, kept, keyOf, pane }: RowWindowOptions) {
  const printing = usePrinting();
  const windowed = count > wholeUpTo;
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    enabled: windowed,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    overscan: 12,
    useFlushSync: false,
    initialRect: screenful,
    // The head of the table stands above the first row, and stays there while the rows scroll under it.
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
    observeElementRect: (instance, report) =>
      observeElementRect(instance, (rect) => report(rect.height > 0 ? rect : screenful)),
    measureElement: (element) => element.offsetHeight || rowHeight,
    rangeExtractor: (range: Range) => {
      const seen = defaultRangeExtractor(range);
      if (kept === undefined || kept >= count || seen.includes(kept)) return seen;
      return [...seen, kept].toSorted((a, b) => a - b);
    },
  });
  const slots = printing
    ? firstRows(Math.min(count, printedUpTo))
    : windowed
      ? slotsOf(virtualizer.getVirtualItems(), virtualizer.getTotalSize(), rowHeight)
      : firstRows(count);
  return {
    slots,
    scrolls: (windowed || pane) && !printing,
    measure: windowed && !printing ? virtualizer.measureElement : undefined,
    /** Brings a row into sight within the list's own scroll bar; one that is in sight stays where it is. */
    scrollTo: (index: number) => {
      if (windowed) virtualizer.scrollToIndex(index);
      else if (scroller.current) scrollRowIntoSight(scroller.current, index);
    },
  };
}
