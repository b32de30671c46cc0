import { formatDayShort } from '@/i18n/dates';
import { commitmentTexts } from '@/i18n/nl/commitments';
import {
  presentTermColumn,
  slipColumns,
  sortableDay,
  timelinessColumn,
  timelinessFacet,
} from '@/items/table/deadlineColumns';
import type { Facet } from '@/items/table/facet';
import { filterNames } from '@/items/table/filterNames';
import {
  checkedColumn,
  ownerColumn,
  ownerFacet,
  statusColumn,
  statusFacet,
  titleColumn,
} from '@/items/table/itemColumns';
import type { Column } from '@/ui/table/column';
import type { CommitmentRow } from './commitmentRows';

const texts = commitmentTexts.list;

export const commitmentColumns: readonly Column<CommitmentRow>[] = [
  titleColumn('commitment'),
  {
    id: 'nummer',
    header: texts.reference,
    width: '124px',
    columnFrom: 860,
    cell: ({ reference }) => reference,
    sortBy: ({ reference }) => reference,
  },
  {
    id: 'door',
    header: texts.by,
    width: '150px',
    columnFrom: 700,
    cell: ({ by }) => by,
    sortBy: ({ by }) => by,
  },
  {
    id: 'gedaan',
    header: texts.madeOn,
    width: '104px',
    columnFrom: 960,
    dropped: true,
    cell: ({ madeOn }) => madeOn && formatDayShort(madeOn),
    sortBy: ({ madeOn }) => sortableDay(madeOn),
  },
  presentTermColumn(1060),
  timelinessColumn(),
  statusColumn({
    id: 'stand',
    header: texts.status,
    kind: 'commitment',
    axis: 'commitment',
    codeOf: ({ status }) => status,
    columnFrom: 480,
    width: '130px',
  }),
  ownerColumn<CommitmentRow>(),
  ...slipColumns<CommitmentRow>(1480),
  checkedColumn(1160),
];

export const commitmentFacets: readonly Facet<CommitmentRow>[] = [
  statusFacet(filterNames.status, texts.status, 'commitment', ({ status }) => status),
  timelinessFacet(),
  { name: 'door', label: texts.by, valuesOf: ({ by }) => [by] },
  ownerFacet(),
];
