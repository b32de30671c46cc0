import type { Dossier } from '@/domain/dossier/dossier';
import { Section } from '@/ui/layout/Page';
import { PlainTable } from '@/ui/layout/PlainTable';
import { keyedLines } from './keyed';
import styles from './Sheet.module.css';
import { SheetCellView, SheetLineView } from './SheetLineView';
import type { SheetList, SheetTable } from './sheet';

/** A table of a sheet under its title. */
export function SheetTableView({ dossier, table }: { dossier: Dossier; table: SheetTable }) {
  const { title, columns, rows, nothing, more } = table;
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        nothing && <p className={styles['soft']}>{nothing}</p>
      ) : (
        <PlainTable
          label={title}
          columns={columns}
          rows={rows.map(({ key, cells }) => ({
            key,
            cells: cells.map((cell, at) =>
              cell.length > 0 ? (
                <SheetCellView key={columns[at]?.key} dossier={dossier} cell={cell} />
              ) : null,
            ),
          }))}
        />
      )}
      {more && (
        <p className={styles['soft']}>
          <SheetLineView dossier={dossier} line={more} />
        </p>
      )}
    </Section>
  );
}

/** A list of sentences under its title; nothing where there are none. */
export function SheetListView({ dossier, list }: { dossier: Dossier; list: SheetList }) {
  if (list.lines.length === 0) return null;
  return (
    <Section title={list.title}>
      <ul className={styles['list']}>
        {keyedLines(list.lines).map(({ key, item }) => (
          <li key={key}>
            <SheetLineView dossier={dossier} line={item} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
