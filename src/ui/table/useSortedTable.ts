import {
  type ColumnDef,
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Column, Order, Sort, SortValue } from './column';
import { compareValues } from './compareValues';
import { ordersOf } from './orders';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

type Definition<Row extends RowData> = ColumnDef<typeof features, Row>;

function definitionOf<Row extends RowData>({ id, header, sortBy }: Order<Row>): Definition<Row> {
  return {
    id,
    header,
    accessorFn: sortBy,
    sortFn: (a, b, columnId) =>
      compareValues(a.getValue<SortValue>(columnId), b.getValue<SortValue>(columnId)),
    sortUndefined: 'last',
    sortDescFirst: false,
  };
}

function sortingOf(sort: Sort | undefined): SortingState {
  return sort ? [{ id: sort.id, desc: sort.descending }] : [];
}

type SortedTableOptions<Row> = {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  sort: Sort | undefined;
  onSort: (sort: Sort | undefined) => void;
};

/** The table model: the ways to sort, and the rows in order. Rows and columns must be stable between renders. */
export function useSortedTable<Row extends RowData>(options: SortedTableOptions<Row>) {
  const { rows, columns, keyOf, sort, onSort } = options;
  const definitions = useMemo(
    () => columns.flatMap(ordersOf).map((order) => definitionOf(order)),
    [columns],
  );
  const sorting = useMemo(() => sortingOf(sort), [sort]);
  return useTable({
    features,
    data: rows,
    columns: definitions,
    getRowId: keyOf,
    state: { sorting },
    enableMultiSort: false,
    enableSortingRemoval: false,
    onSortingChange: (updater: Updater<SortingState>) => {
      const [next] = typeof updater === 'function' ? updater(sorting) : updater;
      onSort(next && { id: next.id, descending: next.desc });
    },
  });
}
