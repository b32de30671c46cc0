import '@/ui/styles/base.css';
import { AllCommunityModule, createGrid, type GridApi, ModuleRegistry } from 'ag-grid-community';
import { passing } from '@/items/table/facet';
import type { Sort } from '@/ui/table/column';
import { compareValues } from '@/ui/table/compareValues';
import { DataTable } from '@/ui/table/DataTable';
import { clear, draw } from '../mount';
import { painted, publish } from '../publish';
import { choices, columnNames, columns, facets, isKept, type ListRow, makeRows } from './rows';

ModuleRegistry.registerModules([AllCommunityModule]);

let rows: ListRow[] = [];
let grid: GridApi | undefined;
let isFiltered = false;

const keyOf = ({ id }: ListRow) => id;
const ignore = () => undefined;

function drawOwn(shown: readonly ListRow[], sort?: Sort): Promise<void> {
  return draw(
    <DataTable
      caption="Lijst"
      rows={shown}
      columns={columns}
      keyOf={keyOf}
      sort={sort}
      onSort={ignore}
    />,
  );
}

async function settle(): Promise<void> {
  await painted();
  await painted();
}

const functions = {
  makeRows: async (count: number) => {
    rows = makeRows(count);
    grid?.destroy();
    grid = undefined;
    await clear();
  },
  showOwn: () => drawOwn(rows),
  sortOwn: () => drawOwn(rows, { id: 'subject', descending: false }),
  filterOwn: () => passing(rows, facets, choices).length,
  filterDrawOwn: () => drawOwn(passing(rows, facets, choices)),
  showPeer: async () => {
    const place = await clear();
    place.style.height = '720px';
    isFiltered = false;
    grid = createGrid(place, {
      columnDefs: columnNames.map((field) => ({ field, colId: field, comparator: compareValues })),
      rowData: rows,
      isExternalFilterPresent: () => isFiltered,
      doesExternalFilterPass: ({ data }) => data !== undefined && isKept(data),
    });
    await settle();
  },
  sortPeer: async () => {
    grid?.applyColumnState({
      state: [{ colId: 'subject', sort: 'asc' }],
      defaultState: { sort: null },
    });
    await settle();
  },
  filterPeer: async () => {
    isFiltered = true;
    grid?.onFilterChanged();
    await settle();
  },
  sortFloor: () => rows.toSorted((a, b) => compareValues(a.subject, b.subject)).length,
  filterFloor: () => rows.filter(isKept).length,
};
/** What the page of the list can be asked. */
export type ListFunctions = typeof functions;

publish(functions);
