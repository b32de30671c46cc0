import type { SheetCell, SheetLine, SheetTable } from '../sheet/sheet';

/** The words of a line, without its links and shapes. */
export function wordsOf(line: SheetLine): string {
  return line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** The words of a cell, its lines apart by a bar. */
export function cellWords(cell: SheetCell | undefined): string {
  return (cell ?? []).map(wordsOf).join(' | ');
}

/** The words of a table, row by row. */
export function tableWords({ rows }: SheetTable): string[][] {
  return rows.map(({ cells }) => cells.map(cellWords));
}
