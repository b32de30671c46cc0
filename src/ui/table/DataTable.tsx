import { type ReactNode, useMemo, useRef, useState } from 'react';
import { tableTexts } from '@/i18n/nl/items/tables';
import { useWidth } from '@/ui/layout/useWidth';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import type { Column, Sort } from './column';
import { columnsFor } from './columnsFor';
import styles from './DataTable.module.css';
import { SortMenu } from './SortMenu';
import { sortedRows, toggledSort } from './sortedRows';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import { useReturnToRow, useRowInSight } from './useOpenRow';
import { useRowKeys } from './useRowKeys';
import { useRowWindow } from './useRowWindow';

type DataTableProps<Row> = {
  /** What the rows are, said aloud. */
  caption: string;
  /** Stable between renders, as are the columns. */
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  sort: Sort | undefined;
  onSort: (sort: Sort | undefined) => void;
  /** The row that is open beside the table. */
  selectedKey?: string | undefined;
  /** Scrolls within its own frame, also when it is short: for a list beside something else. */
  pane?: boolean;
  /** What stands above the table, such as the number of rows. */
  toolbar?: ReactNode;
  /** What is said when there are no rows. */
  nothing?: string;
};

/**
 * A table of any length whose rows open something. Only the rows that are seen are drawn. Arrow keys, Home and End go
 * from row to row, Enter opens; the heads sort. On a narrow screen the lesser columns stand under the title.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, keyOf, sort, onSort, selectedKey, pane = false } = props;
  const { toolbar, nothing } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [kept, setKept] = useState<number>();
  const rows = useMemo(() => sortedRows(props.rows, columns, sort), [props.rows, columns, sort]);
  const width = useWidth(scroller, pane);
  const placed = useMemo(() => columnsFor(columns, width, sort), [columns, width, sort]);
  const { beside, under, needsMenu } = placed;
  const { slots, scrolls, windowed, scrollTo } = useRowWindow({
    count: rows.length,
    scroller,
    body,
    kept,
    pane,
    look: placed,
  });
  const focusRow = useRowKeys({ body, count: rows.length, scrollTo });
  // What is filtered away or was deleted has no row.
  const atRowOf = (key: string, act: (index: number) => void) => {
    const index = rows.findIndex((row) => keyOf(row) === key);
    if (index >= 0) act(index);
  };
  useRowInSight(scroller, selectedKey, width, (key) => atRowOf(key, scrollTo));
  useReturnToRow(selectedKey, (key) => atRowOf(key, focusRow));

  return (
    <div className={styles['frame']}>
      <div className={styles['toolbar']}>
        {toolbar}
        {needsMenu && <SortMenu columns={columns} sort={sort} onSort={onSort} />}
      </div>
      <div
        ref={scroller}
        className={scrolls ? styles['pane'] : undefined}
        data-windowed={windowed || undefined}
      >
        <table className={styles['table']} aria-rowcount={rows.length + 1}>
          <caption>
            <VisuallyHidden>{`${caption}. ${tableTexts.keys}`}</VisuallyHidden>
          </caption>
          <colgroup>
            {beside.map(({ id, width: columnWidth }) => (
              <col key={id} style={columnWidth ? { width: columnWidth } : undefined} />
            ))}
          </colgroup>
          <TableHead
            columns={beside}
            sort={sort}
            onToggle={(id) => onSort(toggledSort(sort, id))}
          />
          <tbody ref={body}>
            {slots.map((slot) => {
              if (slot.type === 'blank') {
                return <tr key={slot.key} aria-hidden style={{ height: slot.height }} />;
              }
              const row = rows[slot.index];
              if (!row) return null;
              const key = keyOf(row);
              return (
                <TableRow
                  key={key}
                  row={row}
                  index={slot.index}
                  beside={beside}
                  under={under}
                  selected={key === selectedKey}
                  onFocusRow={setKept}
                />
              );
            })}
          </tbody>
        </table>
        {rows.length === 0 && nothing && <p className={styles['empty']}>{nothing}</p>}
      </div>
    </div>
  );
}
