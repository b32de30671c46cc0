import type { Column } from './column';
import styles from './DataTable.module.css';

type TableRowProps<Row> = {
  row: Row;
  index: number;
  beside: readonly Column<Row>[];
  under: readonly Column<Row>[];
  selected: boolean;
  onFocusRow: (index: number) => void;
};

function UnderTitle<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  const shown = columns.flatMap(({ id, header, cell, under = cell }) => {
    const value = under(row);
    return value === undefined || value === null || value === '' ? [] : [{ id, header, value }];
  });
  if (shown.length === 0) return null;
  return (
    <dl className={styles['under']}>
      {shown.map(({ id, header, value }) => (
        <div key={id} className={styles['pair']}>
          <dt>{header}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One row: its link in the first cell, the other columns beside it or under it. */
export function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, index, beside, under, selected, onFocusRow } = props;
  const [first, ...rest] = beside;
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      aria-current={selected || undefined}
      className={`${styles['row']} ${selected ? styles['selected'] : ''}`}
      onFocus={() => onFocusRow(index)}
    >
      <th scope="row" className={styles['title']}>
        {first?.cell(row)}
        <UnderTitle row={row} columns={under} />
      </th>
      {rest.map(({ id, cell, align }) => (
        <td key={id} className={align === 'end' ? styles['end'] : undefined}>
          {cell(row) ?? <span className={styles['nothing']}>–</span>}
        </td>
      ))}
    </tr>
  );
}
