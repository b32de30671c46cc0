import { useId } from 'react';
import { tableTexts } from '@/i18n/nl/items/tables';
import { Select } from '@/ui/form/controls';
import type { Column, Sort } from './column';
import styles from './DataTable.module.css';
import { ordersOf } from './orders';

type SortMenuProps<Row> = {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
};

/** Every way of sorting, for a table of which not each has a head to press. */
export function SortMenu<Row>({ columns, sort, onSort }: SortMenuProps<Row>) {
  const id = useId();
  const options = columns.flatMap(ordersOf).flatMap(({ id: order, header }) => [
    { value: order, label: tableTexts.ascending(header) },
    { value: `-${order}`, label: tableTexts.descending(header) },
  ]);
  return (
    <div className={styles['sortMenu']}>
      <label htmlFor={id}>{tableTexts.sortBy}</label>
      <Select
        id={id}
        options={options}
        value={sort ? (sort.descending ? `-${sort.id}` : sort.id) : ''}
        onValue={(value) =>
          onSort({ id: value.replace(/^-/, ''), descending: value.startsWith('-') })
        }
      />
    </div>
  );
}
