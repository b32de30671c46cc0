import { useDeferredValue, useMemo } from 'react';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import { tableTexts } from '@/i18n/nl/items/tables';
import { CsvButton } from '@/items/download/CsvButton';
import { AddButton } from '@/items/edit/AddButton';
import { ListBeside } from '@/items/page/ListBeside';
import { NothingYet } from '@/items/page/NothingYet';
import { foundIds } from '@/items/search/foundIds';
import { useDossier } from '@/queries/dossier/dossier';
import { DossierFollower } from '@/queries/dossier/stand';
import type { PageKind } from '@/routing/paths';
import { useItemId } from '@/routing/useItemId';
import type { Column, Sort } from '@/ui/table/column';
import { DataTable } from '@/ui/table/DataTable';
import { csvRows } from './csvRows';
import { FilterBar } from './FilterBar';
import { type Facet, optionsOf, passing } from './facet';
import { ListCount } from './ListCount';
import { ListFrame } from './ListFrame';
import { useListAddress } from './useListAddress';

/** What every row of a list has; the rest is the list's own. */
export type ItemRow = { readonly id: string };

type ItemListPageProps<Row extends ItemRow> = {
  kind: PageKind;
  /** Its title, and what would stand here for a dossier that has none. */
  texts: { readonly title: string; readonly empty: string };
  /** The sentence that answers the question of the page. */
  leadOf: (rows: readonly Row[]) => string;
  /** What there is on a day. */
  rowsOf: (dossier: Dossier, on: Day) => readonly Row[];
  columns: readonly Column<Row>[];
  facets: readonly Facet<Row>[];
  defaultSort: Sort;
};

function keyOf(row: ItemRow): string {
  return row.id;
}

/** The list of a kind with its filters, sorting and count, and the open item beside it or in its place. */
export function ItemListPage<Row extends ItemRow>(props: ItemListPageProps<Row>) {
  const openId = useItemId();
  const isOpen = openId !== undefined;
  const followed = useDeferredValue(openId);
  // What is closed leaves the list at once: that is the whole page then.
  const besideId = openId && followed;
  const list = useMemo(
    () => (
      <DossierFollower waits={besideId !== undefined}>
        <ItemList {...props} openId={besideId} />
      </DossierFollower>
    ),
    [props, besideId],
  );
  return <ListBeside list={list} open={isOpen} isComing={isOpen && besideId === undefined} />;
}

type ItemListProps<Row extends ItemRow> = ItemListPageProps<Row> & { openId: string | undefined };

function ItemList<Row extends ItemRow>(props: ItemListProps<Row>) {
  const { kind, texts, leadOf, rowsOf, columns, facets, defaultSort, openId } = props;
  const { title, empty } = texts;
  const { dossier, on, isPast } = useDossier();
  const rows = useMemo(() => rowsOf(dossier, on), [rowsOf, dossier, on]);
  const address = useListAddress({ rows, columns, facets, defaultSort });
  const { words, choices, sort } = address;
  const found = useMemo(() => {
    const ids = foundIds({ dossier, on }, kind, words);
    return ids ? rows.filter(({ id }) => ids.has(id)) : rows;
  }, [dossier, on, kind, rows, words]);
  const shown = useMemo(() => passing(found, facets, choices), [found, facets, choices]);
  const filters = useMemo(
    () =>
      facets.map((facet) => ({
        name: facet.name,
        label: facet.label,
        options: optionsOf(facet, passing(found, facets, choices, facet.name), choices[facet.name]),
      })),
    [found, facets, choices],
  );
  const add = !isPast && <AddButton kind={kind} />;
  return (
    <ListFrame
      kind={kind}
      title={title}
      lead={leadOf(rows)}
      actions={add}
      beside={openId !== undefined}
    >
      {rows.length === 0 ? (
        <NothingYet action={add}>{empty}</NothingYet>
      ) : (
        <>
          <FilterBar
            words={words}
            filters={filters}
            choices={choices}
            onWords={address.setWords}
            onChoose={address.choose}
          />
          <DataTable
            caption={title}
            rows={shown}
            columns={columns}
            keyOf={keyOf}
            sort={sort}
            onSort={address.setSort}
            selectedKey={openId}
            pane={openId !== undefined}
            toolbar={
              <ListCount
                shown={shown.length}
                all={rows.length}
                kind={kind}
                onClear={address.isNarrowed ? address.clear : undefined}
              >
                <CsvButton name={title} getRows={() => csvRows(columns, shown)} />
              </ListCount>
            }
            nothing={tableTexts.nothingFound}
          />
        </>
      )}
    </ListFrame>
  );
}
