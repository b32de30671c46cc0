/** What the bench uses of packages that only it installs, so that its code is checked without them. */

declare module 'ag-grid-community' {
  export type GridApi = {
    applyColumnState: (state: {
      state: { colId: string; sort: 'asc' | 'desc' }[];
      defaultState: { sort: null };
    }) => void;
    onFilterChanged: () => void;
    destroy: () => void;
  };
  export type GridOptions<Row> = {
    columnDefs: { field: keyof Row; colId: string; comparator?: (a: never, b: never) => number }[];
    rowData: readonly Row[];
    defaultColDef?: { width?: number };
    isExternalFilterPresent?: () => boolean;
    doesExternalFilterPass?: (node: { data?: Row }) => boolean;
  };
  export function createGrid<Row>(element: HTMLElement, options: GridOptions<Row>): GridApi;
  export const AllCommunityModule: object;
  export const ModuleRegistry: { registerModules: (modules: object[]) => void };
}

declare module '@svar-ui/react-gantt' {
  import type { FunctionComponent, ReactNode } from 'react';
  export type GanttApi = { exec: (action: string, data: object) => Promise<unknown> };
  export const Willow: FunctionComponent<{ children: ReactNode; fonts?: boolean }>;
  export const Gantt: FunctionComponent<{
    tasks: readonly object[];
    links: readonly object[];
    scales: readonly object[];
    zoom?: boolean;
    init?: (api: GanttApi) => void;
  }>;
}

declare module '@svar-ui/react-gantt/all.css' {}

declare module 'minisearch' {
  type Options = {
    fields: string[];
    searchOptions?: { combineWith: 'AND' | 'OR'; prefix: boolean };
  };
  export default class MiniSearch<Row> {
    constructor(options: Options);
    static loadJSON<Row>(json: string, options: Options): MiniSearch<Row>;
    readonly documentCount: number;
    addAll: (rows: readonly Row[]) => void;
    search: (question: string, options?: { fuzzy?: number }) => readonly object[];
  }
}
