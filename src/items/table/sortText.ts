import type { Column, Sort } from '@/ui/table/column';
import { ordersOf } from '@/ui/table/orders';

/** A sorting as it stands in the address: the id of the order, with a minus for descending. */
export function sortText({ id, descending }: Sort): string {
  return descending ? `-${id}` : id;
}

/** The sorting that a text in the address asks for; `undefined` when it names no order of these columns. */
export function parseSort<Row>(
  text: string | undefined,
  columns: readonly Column<Row>[],
): Sort | undefined {
  const id = text?.replace(/^-/, '');
  const known = columns.flatMap(ordersOf).some((order) => order.id === id);
  return id && known ? { id, descending: text?.startsWith('-') ?? false } : undefined;
}
