import type { Column, Sort } from '@/ui/table/column';

/** A sorting as it stands in the address: the column's id, with a minus for descending. */
export function sortText({ id, descending }: Sort): string {
  return descending ? `-${id}` : id;
}

/** The sorting that a text in the address asks for; `undefined` when it names no column that can be sorted. */
export function parseSort<Row>(
  text: string | undefined,
  columns: readonly Column<Row>[],
): Sort | undefined {
  const id = text?.replace(/^-/, '');
  const known = columns.some((column) => column.id === id && column.sortBy);
  return id && known ? { id, descending: text?.startsWith('-') ?? false } : undefined;
}
