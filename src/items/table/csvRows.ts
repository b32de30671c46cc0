import type { Column, Part } from '@/ui/table/column';

/** The columns of the file that a column of the list makes: one for each thing that it tells. */
function partsOf<Row>({ header, parts, text, cell }: Column<Row>): readonly Part<Row>[] {
  if (parts) return parts;
  if (text) return [{ header, text }];
  const shown = (row: Row) => {
    const content = cell(row);
    return typeof content === 'string' || typeof content === 'number' ? String(content) : undefined;
  };
  return [{ header, text: shown }];
}

/** A list as rows of text, heads first: every column, whether there is room for it on the screen or not. */
export function csvRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[][] {
  const parts = columns.flatMap(partsOf);
  return [
    parts.map(({ header }) => header),
    ...rows.map((row) => parts.map(({ text }) => text(row) ?? '')),
  ];
}
