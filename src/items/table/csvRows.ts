import type { Column } from '@/ui/table/column';

function textIn<Row>({ text, cell }: Column<Row>, row: Row): string {
  if (text) return text(row) ?? '';
  const shown = cell(row);
  return typeof shown === 'string' || typeof shown === 'number' ? String(shown) : '';
}

/** A list as rows of text, heads first: every column, whether there is room for it on the screen or not. */
export function csvRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[][] {
  return [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map((column) => textIn(column, row))),
  ];
}
