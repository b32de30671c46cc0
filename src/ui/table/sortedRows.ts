import type { Column, Sort } from './column';
import { compareValues } from './compareValues';
import { ordersOf } from './orders';

/**
 * The rows in order: by the values of the order that `sort` names, equal ones as they stood, and those without a value
 * last in either direction. Unknown orders leave the rows as they are.
 */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
): readonly Row[] {
  const order = columns.flatMap(ordersOf).find(({ id }) => id === sort?.id);
  if (!sort || !order) return rows;
  const direction = sort.descending ? -1 : 1;
  // Each value is worked out once: a comparison is made some seventeen times as often as there are rows.
  return rows
    .map((row) => ({ row, value: order.sortBy(row) }))
    .sort((a, b) => {
      if (a.value === undefined) return b.value === undefined ? 0 : 1;
      return b.value === undefined ? -1 : direction * compareValues(a.value, b.value);
    })
    .map(({ row }) => row);
}

/** The sort after the head of an order was pressed: ascending first, then the other way round at each press. */
export function toggledSort(sort: Sort | undefined, id: string): Sort {
  return { id, descending: sort?.id === id && !sort.descending };
}
