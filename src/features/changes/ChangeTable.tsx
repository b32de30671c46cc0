import { useMemo } from 'react';
import type { Dossier } from '@/domain/dossier/dossier';
import { formatDayShort } from '@/i18n/dates';
import { changeGroups, changesTexts } from '@/i18n/nl/journal/changes';
import { parseSort, sortText } from '@/items/table/sortText';
import { useSearchTexts } from '@/routing/search';
import type { Column, Sort } from '@/ui/table/column';
import { DataTable } from '@/ui/table/DataTable';
import { ChangeValue } from './ChangeMarks';
import { ChangeWhy } from './ChangeWhy';
import { type ChangeRow, remarksOf } from './changeRows';
import { HomeLink } from './HomeLink';

const defaultSort: Sort = { id: 'dag', descending: true };
const heads = changesTexts.columns;

function columnsIn(dossier: Dossier): Column<ChangeRow>[] {
  return [
    {
      id: 'item',
      header: heads.item,
      cell: ({ home, path, title }) => (
        <HomeLink home={home} path={path}>
          {title}
        </HomeLink>
      ),
      sortBy: ({ title }) => title,
      width: '26%',
    },
    {
      id: 'wijziging',
      header: heads.change,
      cell: ({ what }) => what,
      sortBy: ({ difference }) => changeGroups.indexOf(difference.type),
      columnFrom: 560,
    },
    {
      id: 'was',
      header: heads.from,
      cell: (row) => (row.from ? <ChangeValue row={row} side="from" /> : undefined),
      columnFrom: 760,
    },
    {
      id: 'is',
      header: heads.to,
      cell: (row) => {
        const remarks = remarksOf(row).map((remark) => ` (${remark})`);
        if (!row.to && remarks.length === 0) return undefined;
        return (
          <>
            {row.to && <ChangeValue row={row} side="to" />}
            {remarks}
          </>
        );
      },
      columnFrom: 760,
    },
    {
      id: 'dag',
      header: heads.on,
      cell: ({ difference: { on } }) => on && formatDayShort(on),
      sortBy: ({ difference: { on } }) => on,
      width: '104px',
      columnFrom: 420,
    },
    {
      id: 'bron',
      header: heads.why,
      cell: (row) => {
        const { source, by, reason } = row.difference;
        return (source ?? by ?? reason) ? <ChangeWhy row={row} dossier={dossier} /> : undefined;
      },
      columnFrom: 1000,
    },
  ];
}

function keyOf({ key }: ChangeRow): string {
  return key;
}

/** The changes as a table that can be sorted; the sorting stands in the address. */
export function ChangeTable(props: { rows: readonly ChangeRow[]; dossier: Dossier }) {
  const { rows, dossier } = props;
  const [{ sorteer }, , step] = useSearchTexts();
  const columns = useMemo(() => columnsIn(dossier), [dossier]);
  const sort = useMemo(() => parseSort(sorteer, columns) ?? defaultSort, [sorteer, columns]);
  return (
    <DataTable
      caption={changesTexts.title}
      rows={rows}
      columns={columns}
      keyOf={keyOf}
      sort={sort}
      onSort={(next) =>
        step({
          sorteer: next && sortText(next) !== sortText(defaultSort) ? sortText(next) : undefined,
        })
      }
    />
  );
}
