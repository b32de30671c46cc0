import { useMemo } from 'react';
import { tableTexts } from '@/i18n/nl/tables';
import { AddButton } from '@/items/edit/AddButton';
import { foundIds } from '@/items/search/foundIds';
import { useDossier } from '@/queries/dossier';
import { DetailOutlet } from '@/routing/DetailOutlet';
import type { PageKind } from '@/routing/paths';
import { useItemId } from '@/routing/useItemId';
import { EmptyState } from '@/ui/layout/EmptyState';
import { SplitView } from '@/ui/layout/SplitView';
import type { Column, Sort } from '@/ui/table/column';
import { DataTable } from '@/ui/table/DataTable';
import { FilterBar } from './FilterBar';
import { type Facet, optionsOf, passing } from './facet';
import { ListCount } from './ListCount';
import { ListFrame } from './ListFrame';
import { useListAddress } from './useListAddress';

/** What every row of a list has; the rest is the list's own. */
export type ItemRow = { readonly id: string };

type ItemListPageProps<Row extends ItemRow> = {
  kind: PageKind;
  title: string;
  /** The sentence that answers the question of the page. */
  lead: string;
  /** What would stand here, for a dossier that has none. */
  empty: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  facets: readonly Facet<Row>[];
  defaultSort: Sort;
  /** Whether items can be added: not when a past day is shown. */
  canAdd: boolean;
};

function keyOf(row: ItemRow): string {
  return row.id;
}

/** The list of a kind with its filters, sorting and count, and the open item beside it or in its place. */
export function ItemListPage<Row extends ItemRow>(props: ItemListPageProps<Row>) {
  const { kind, title, lead, empty, rows, columns, facets, canAdd } = props;
  const openId = useItemId();
  const address = useListAddress(props);
  const { words, choices, sort } = address;
  const { dossier } = useDossier();
  const found = useMemo(() => {
    const ids = foundIds(dossier, kind, words);
    return ids ? rows.filter(({ id }) => ids.has(id)) : rows;
  }, [dossier, kind, rows, words]);
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
  const add = canAdd && <AddButton kind={kind} />;
  const list = (
    <ListFrame kind={kind} title={title} lead={lead} actions={add} beside={openId !== undefined}>
      {rows.length === 0 ? (
        <EmptyState action={add}>{empty}</EmptyState>
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
              />
            }
            nothing={tableTexts.nothingFound}
          />
        </>
      )}
    </ListFrame>
  );
  return <SplitView list={list} detail={<DetailOutlet />} open={openId !== undefined} />;
}
