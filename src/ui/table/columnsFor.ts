import type { Column } from './column';

/** The columns as they fit a width: those that stand side by side, and those that go under the title. */
export function columnsFor<Row>(columns: readonly Column<Row>[], width: number) {
  const fits = ({ columnFrom = 0 }: Column<Row>) => columnFrom <= width;
  return {
    beside: columns.filter(fits),
    under: columns.filter((column) => !fits(column) && !column.dropped),
    /** Every column that has no head to sort by. */
    headless: columns.filter((column) => !fits(column)),
  };
}
