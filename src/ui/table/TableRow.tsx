import type { MouseEvent, Ref } from 'react';
import type { Column } from './column';
import styles from './DataTable.module.css';

type TableRowProps<Row> = {
  row: Row;
  index: number;
  beside: readonly Column<Row>[];
  under: readonly Column<Row>[];
  selected: boolean;
  measure: Ref<HTMLTableRowElement> | undefined;
  onFocusRow: (index: number) => void;
};

const operable = 'a, button, input, select, textarea, label, summary, [role="dialog"]';

/** A click anywhere in the row counts as one on its link, except on what does something itself or while selecting text. */
function openRow(event: MouseEvent<HTMLTableRowElement>): void {
  const { target, currentTarget, ctrlKey, metaKey, shiftKey } = event;
  if (!(target instanceof Element) || !currentTarget.contains(target)) return;
  if (target.closest(operable) || window.getSelection()?.type === 'Range') return;
  const link = currentTarget.querySelector('a[href]');
  link?.dispatchEvent(
    new window.MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
  );
}

function UnderTitle<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  const shown = columns.flatMap(({ id, header, cell }) => {
    const value = cell(row);
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
  const { row, index, beside, under, selected, measure, onFocusRow } = props;
  const [first, ...rest] = beside;
  return (
    // The row adds a larger target for the pointer; the link inside is what keys and assistive technology use.
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={`${styles['row']} ${selected ? styles['selected'] : ''}`}
      onClick={openRow}
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
