import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { Column, Sort } from './column';
import styles from './DataTable.module.css';
import { orderInUse, ordersOf } from './orders';

type TableHeadProps<Row> = {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  /** Called with the id of the order that the pressed head offers. */
  onToggle: (id: string) => void;
};

type Direction = 'ascending' | 'descending' | 'none';

const arrows = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown };

function directionOf(sort: Sort | undefined): Direction {
  return sort?.descending ? 'descending' : 'ascending';
}

/** The heads of the columns, as buttons that sort; one with several orders is called by the one in use. */
export function TableHead<Row>({ columns, sort, onToggle }: TableHeadProps<Row>) {
  return (
    <thead className={styles['head']}>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const { id, header, align } = column;
          const inUse = orderInUse(column, sort);
          const order = inUse ?? ordersOf(column)[0];
          const direction = inUse ? directionOf(sort) : 'none';
          const Arrow = arrows[direction];
          return (
            <th
              key={id}
              scope="col"
              className={align === 'end' ? styles['end'] : undefined}
              {...(direction !== 'none' ? { 'aria-sort': direction } : {})}
            >
              {order ? (
                <button
                  type="button"
                  className={styles['sorter']}
                  onClick={() => onToggle(order.id)}
                >
                  <span>{inUse?.header ?? header}</span>
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
