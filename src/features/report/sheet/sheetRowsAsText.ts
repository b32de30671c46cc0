import type { SheetCell, SheetTable } from './sheet';

function textOf(cell: SheetCell): string {
  return cell
    .map((line) => line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''))
    .join('\n');
}

/** A table under its title as rows of text, with an empty row after it to keep tables in one file apart. */
export function sheetRowsAsText({ title, columns, rows }: SheetTable): string[][] {
  return [
    [title],
    columns.map((column) => column.title),
    ...rows.map(({ cells }) => cells.map(textOf)),
    [],
  ];
}
