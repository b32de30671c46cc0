import type { ReactNode } from 'react';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import styles from './ChartTable.module.css';

type ChartColumn = {
  readonly key: string;
  readonly title: string;
  readonly numeric?: boolean;
};
type ChartRow = {
  readonly key: string;
  /** One per column, in the same order; the first names the row. */
  readonly cells: readonly ReactNode[];
};

type ChartTableProps = {
  caption: string;
  columns: readonly ChartColumn[];
  rows: readonly ChartRow[];
};

/** A chart as a table: all that the chart shows, for reading, listening and copying. */
export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cellClass(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.cells[0]}</th>
              {columns.slice(1).map((column, index) => (
                <td key={column.key} className={cellClass(column)}>
                  {row.cells[index + 1]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellClass({ numeric }: ChartColumn): string | undefined {
  return numeric ? styles['numeric'] : undefined;
}
