import type { ReactNode } from 'react';
import styles from './PlainTable.module.css';
import hidden from './VisuallyHidden.module.css';

export type PlainColumn = {
  readonly key: string;
  readonly title: string;
  /** Share of the width, as a number beside those of the other columns. */
  readonly share?: number;
};

export type PlainRow = { readonly key: string; readonly cells: readonly ReactNode[] };

type PlainTableProps = {
  /** Names the table; not seen where a heading above it says the same. */
  label: string;
  columns: readonly PlainColumn[];
  /** The first cell of each row is its head. */
  rows: readonly PlainRow[];
};

/** A table to be read and printed: no sorting, heads repeated on each printed page, cells below each other on a phone. */
export function PlainTable({ label, columns, rows }: PlainTableProps) {
  const whole = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  return (
    <table className={styles['table']} aria-label={label}>
      <colgroup>
        {columns.map(({ key, share = 1 }) => (
          <col key={key} style={{ width: `${(100 * share) / whole}%` }} />
        ))}
      </colgroup>
      <thead className={hidden['onPhone']}>
        <tr>
          {columns.map(({ key, title }) => (
            <th key={key} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {columns.map((column, at) => {
              const Cell = at === 0 ? 'th' : 'td';
              return (
                <Cell
                  key={column.key}
                  data-label={column.title}
                  {...(at === 0 ? { scope: 'row' } : {})}
                >
                  {cells[at]}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
