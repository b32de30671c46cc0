import type { Column, Sort } from './column';
import { orderInUse, ordersOf } from './orders';

/**
 * The columns as they fit a width in pixels: those that stand side by side, and those that go under the title. The one
 * that rows are sorted by is always there, and tells its value of every row.
 */
export function columnsFor<Row>(
  columns: readonly Column<Row>[],
  width: number,
  sort: Sort | undefined,
) {
  const fits = ({ columnFrom = 0 }: Column<Row>) => columnFrom <= width;
  return {
    beside: columns.filter(fits),
    under: columns.flatMap((column) => {
      if (fits(column)) return [];
      if (orderInUse(column, sort)) return [{ ...column, under: column.cell }];
      return column.dropped ? [] : [column];
    }),
    /** Not every order has a head that offers it. */
    needsMenu: columns.some((column) => ordersOf(column).length > (fits(column) ? 1 : 0)),
  };
}
