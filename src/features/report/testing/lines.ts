import { lineText } from '../sheet/keyed';
import type { SheetCell, SheetTable } from '../sheet/sheet';

/** The words of a cell, its lines apart by a bar. */
function cellWords(cell: SheetCell | undefined): string {
  return (cell ?? []).map(lineText).join(' | ');
}

/** The words of a table, row by row. */
export function tableWords({ rows }: SheetTable): string[][] {
  return rows.map(({ cells }) => cells.map(cellWords));
}
