import type { RowPlace } from './layout';
import { stopCount } from './stops';

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

function moveRow(cursor: Cursor, to: number, rows: readonly RowPlace[]): Cursor {
  const row = Math.min(rows.length - 1, Math.max(0, to));
  return { row, stop: Math.min(cursor.stop, lastStop(row, rows)) };
}

function lastStop(row: number, rows: readonly RowPlace[]): number {
  const place = rows[row];
  return place ? stopCount(place.row) - 1 : -1;
}

/** Where a key leads from here; `undefined` when the key moves nothing. */
export function moveCursor(
  cursor: Cursor,
  rows: readonly RowPlace[],
  { key, ctrl, pageRows }: CursorKey,
): Cursor | undefined {
  switch (key) {
    case 'ArrowDown':
      return moveRow(cursor, cursor.row + 1, rows);
    case 'ArrowUp':
      return moveRow(cursor, cursor.row - 1, rows);
    case 'PageDown':
      return moveRow(cursor, cursor.row + pageRows, rows);
    case 'PageUp':
      return moveRow(cursor, cursor.row - pageRows, rows);
    case 'ArrowRight':
      return { ...cursor, stop: Math.min(lastStop(cursor.row, rows), cursor.stop + 1) };
    case 'ArrowLeft':
      return { ...cursor, stop: Math.max(-1, cursor.stop - 1) };
    case 'Home':
      return ctrl ? { row: 0, stop: -1 } : { ...cursor, stop: -1 };
    case 'End':
      return ctrl
        ? { row: rows.length - 1, stop: -1 }
        : { ...cursor, stop: lastStop(cursor.row, rows) };
    default:
      return undefined;
  }
}
