import { useId } from 'react';
import { tableTexts } from '@/i18n/nl/tables';
import { Select } from '@/ui/form/controls';
import type { Column, Sort } from './column';
import styles from './DataTable.module.css';

type SortMenuProps<Row> = {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
};

/** Sorting for a narrow table, where most columns have no head to press. */
export function SortMenu<Row>({ columns, sort, onSort }: SortMenuProps<Row>) {
  const id = useId();
  const options = columns
    .filter(({ sortBy }) => sortBy)
    .flatMap((column) => [
      { value: column.id, label: tableTexts.ascending(column.header) },
      { value: `-${column.id}`, label: tableTexts.descending(column.header) },
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
