import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { Column, Sort } from './column';
import styles from './DataTable.module.css';

type TableHeadProps<Row> = {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  /** Called with the id of the column whose head was pressed. */
  onToggle: (id: string) => void;
};

type Direction = 'ascending' | 'descending' | 'none';

const arrows = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown };

function directionOf(id: string, sort: Sort | undefined): Direction {
  if (sort?.id !== id) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

/** The heads of the columns; those by which can be sorted are buttons. */
export function TableHead<Row>({ columns, sort, onToggle }: TableHeadProps<Row>) {
  return (
    <thead className={styles['head']}>
      <tr aria-rowindex={1}>
        {columns.map(({ id, header, sortBy, align }) => {
          const direction = directionOf(id, sort);
          const Arrow = arrows[direction];
          return (
            <th
              key={id}
              scope="col"
              className={align === 'end' ? styles['end'] : undefined}
              {...(sortBy && direction !== 'none' ? { 'aria-sort': direction } : {})}
            >
              {sortBy ? (
                <button type="button" className={styles['sorter']} onClick={() => onToggle(id)}>
                  <span>{header}</span>
                  <Arrow aria-hidden className={direction === 'none' ? styles['faint'] : ''} />
                </button>
              ) : (
                header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
