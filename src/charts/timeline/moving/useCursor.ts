import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import {
  axisHeight,
  headHeight,
  indexOfRow,
  type Layout,
  type RowPlace,
  rowAt,
  rowHeight,
} from '@/charts/timeline/layout/layout';
import { rowShape } from '@/charts/timeline/layout/rowShape';
import type { Scale } from '@/charts/timeline/layout/scale';
import { stopsOf } from '@/charts/timeline/layout/stops';
import type { TimelinePlace } from '@/charts/timeline/types';
import { type Cursor, moveCursor } from './cursor';
import type { Span } from './useScaling';

type CursorOptions = {
  frame: RefObject<HTMLElement | null>;
  layout: Layout;
  scale: Scale;
  today: number;
  nameWidth: number;
  /** Where one comes back to, and is to have the focus again. */
  start: TimelinePlace | undefined;
};

const margin = 48;
const firstCell: Cursor = { row: 0, stop: -1 };

function scrollRowIntoView(frame: HTMLElement, place: RowPlace): void {
  const above = place.top - headHeight;
  const below = place.top + place.height + axisHeight + 12 - frame.clientHeight;
  if (frame.scrollTop > above) frame.scrollTop = Math.max(0, above);
  else if (frame.scrollTop < below) frame.scrollTop = below;
}

/** In the middle a row is in view even where the window shows the frame for a part. */
function scrollRowToMiddle(frame: HTMLElement, place: RowPlace): void {
  frame.scrollTop = axisHeight + place.top + place.height / 2 - frame.clientHeight / 2;
}

/** Brings the moment into view; for a row as a whole, its bar, but only when none of it shows. */
function scrollStopIntoView(frame: HTMLElement, xs: readonly number[], nameWidth: number): void {
  const plotWidth = frame.clientWidth - nameWidth;
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const { scrollLeft } = frame;
  if (low >= scrollLeft && low <= scrollLeft + plotWidth - margin) return;
  if (xs.length > 1 && high >= scrollLeft && low <= scrollLeft + plotWidth) return;
  frame.scrollLeft = low < scrollLeft ? low - margin : low - plotWidth / 2;
}

/** The cell of a place; `undefined` when its row is not shown any more. */
function cellAt(start: TimelinePlace | undefined, layout: Layout): Cursor | undefined {
  if (!start) return undefined;
  const row = indexOfRow(layout, start.rowId);
  return row === undefined ? undefined : { row, stop: start.stop };
}

/** Which cell has the focus, and how keys move it: the whole chart is one tab stop. */
export function useCursor(options: CursorOptions) {
  const { frame, layout, scale, today, nameWidth, start } = options;
  const [returned] = useState(() => cellAt(start, layout));
  const [used, setCursor] = useState(returned);
  const kept = used ?? firstCell;
  const row = Math.min(kept.row, Math.max(0, layout.count - 1));
  const cursor = row === kept.row ? kept : { row, stop: -1 };
  const takeFocus = useRef<'moved' | 'returned' | undefined>(returned && 'returned');

  useLayoutEffect(() => {
    const element = frame.current;
    const place = rowAt(layout, cursor.row);
    if (!element || !place || !takeFocus.current) return;
    if (takeFocus.current === 'moved') scrollRowIntoView(element, place);
    else scrollRowToMiddle(element, place);
    takeFocus.current = undefined;
    // The frame was scrolled to the row. That a small window shows that part of the frame is left to the browser.
    element.querySelector<HTMLElement>(`[data-cell="${cursor.row}:${cursor.stop}"]`)?.focus();
  });

  const moveTo = (next: Cursor) => {
    const element = frame.current;
    const place = rowAt(layout, next.row);
    if (!element || !place) return;
    const shape = rowShape(place.row, scale, today);
    const xs = stopsOf(place.row, shape, scale).map((stop) => stop.x);
    const wanted = next.stop < 0 ? xs : xs.slice(next.stop, next.stop + 1);
    if (shape.bar.extent && wanted.length > 0) scrollStopIntoView(element, wanted, nameWidth);
    takeFocus.current = 'moved';
    setCursor({ ...next });
  };

  /** Moves for an arrow or page key; whether it did. */
  const onMoveKey = (event: KeyboardEvent): boolean => {
    const pageRows = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / rowHeight) - 3);
    const ctrl = event.ctrlKey || event.metaKey;
    const next = moveCursor(cursor, layout, { key: event.key, ctrl, pageRows });
    if (next) moveTo(next);
    return next !== undefined;
  };

  /** Where the moment one is at, or was last, lies on the axis, or the bar of the row; none where one was nowhere yet. */
  const focusedSpan = (): Span | undefined => {
    const focused = used && rowAt(layout, cursor.row)?.row;
    if (!focused) return undefined;
    const stops = stopsOf(focused, rowShape(focused, scale, today), scale);
    const xs = (cursor.stop < 0 ? stops : stops.slice(cursor.stop, cursor.stop + 1)).map(
      ({ x }) => x,
    );
    return { from: Math.min(...xs), to: Math.max(...xs) };
  };

  return { cursor, setCursor, onMoveKey, focusedSpan, hasReturned: returned !== undefined };
}
