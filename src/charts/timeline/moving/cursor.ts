import { type Layout, rowAt } from '@/charts/timeline/layout/layout';
import { stopCount } from '@/charts/timeline/layout/stops';

/** Where the focus is: a row, and its name (-1) or one of its moments. */
export type Cursor = { readonly row: number; readonly stop: number };

/** The cell in which something lies, if it lies in one. */
export function cellOf(target: EventTarget): Cursor | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, stop] = (cell?.dataset['cell'] ?? '').split(':').map(Number);
  return row === undefined || stop === undefined ? undefined : { row, stop };
}

export type CursorKey = {
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly ctrl: boolean;
  /** Rows that fit in the view. */
  readonly pageRows: number;
};

function moveRow(cursor: Cursor, to: number, layout: Layout): Cursor {
  const row = Math.min(layout.count - 1, Math.max(0, to));
  return { row, stop: Math.min(cursor.stop, lastStop(row, layout)) };
}

function lastStop(row: number, layout: Layout): number {
  const place = rowAt(layout, row);
  return place ? stopCount(place.row) - 1 : -1;
}

/** Where a key leads from here; `undefined` when the key moves nothing. */
export function moveCursor(
  cursor: Cursor,
  layout: Layout,
  { key, ctrl, pageRows }: CursorKey,
): Cursor | undefined {
  switch (key) {
    case 'ArrowDown':
      return moveRow(cursor, cursor.row + 1, layout);
    case 'ArrowUp':
      return moveRow(cursor, cursor.row - 1, layout);
    case 'PageDown':
      return moveRow(cursor, cursor.row + pageRows, layout);
    case 'PageUp':
      return moveRow(cursor, cursor.row - pageRows, layout);
    case 'ArrowRight':
      return { ...cursor, stop: Math.min(lastStop(cursor.row, layout), cursor.stop + 1) };
    case 'ArrowLeft':
      return { ...cursor, stop: Math.max(-1, cursor.stop - 1) };
    case 'Home':
      return ctrl ? { row: 0, stop: -1 } : { ...cursor, stop: -1 };
    case 'End':
      return ctrl
        ? { row: layout.count - 1, stop: -1 }
        : { ...cursor, stop: lastStop(cursor.row, layout) };
    default:
      return undefined;
  }
}
