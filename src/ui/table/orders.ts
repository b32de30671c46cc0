import type { Column, Order, Sort } from './column';

/** The ways in which rows can be sorted by a column; none for most that hold no words or numbers. */
export function ordersOf<Row>(column: Column<Row>): readonly Order<Row>[] {
  const { id, header, sortBy, orders } = column;
  return orders ?? (sortBy ? [{ id, header, sortBy }] : []);
}

/** The order of a column in which the rows stand; `undefined` when they are sorted by something else. */
export function orderInUse<Row>(
  column: Column<Row>,
  sort: Sort | undefined,
): Order<Row> | undefined {
  return ordersOf(column).find(({ id }) => id === sort?.id);
}
