import { formatDayShort } from '@/i18n/dates';
import { commitmentTexts } from '@/i18n/nl/items/commitments';
import { sortableDay, timelinessFacet } from '@/items/table/deadlineColumns';
import type { Facet } from '@/items/table/facet';
import { filterNames } from '@/items/table/filterNames';
import { ownerFacet, statusColumn, statusFacet, textColumn } from '@/items/table/itemColumns';
import { workColumns } from '@/items/table/workColumns';
import type { CommitmentRow } from './commitmentRows';

const texts = commitmentTexts.list;

export const commitmentColumns = workColumns<CommitmentRow>({
  kind: 'commitment',
  own: [
    textColumn({
      id: 'nummer',
      header: texts.reference,
      width: '124px',
      columnFrom: 1130,
      textOf: ({ reference }) => reference,
    }),
    textColumn({
      id: 'door',
      header: texts.by,
      width: '150px',
      columnFrom: 700,
      textOf: ({ by }) => by,
    }),
    {
      id: 'gedaan',
      header: texts.madeOn,
      width: '104px',
      columnFrom: 1270,
      dropped: true,
      cell: ({ madeOn }) => madeOn && formatDayShort(madeOn),
      sortBy: ({ madeOn }) => sortableDay(madeOn),
    },
  ],
  after: [
    statusColumn({
      id: 'stand',
      header: texts.status,
      kind: 'commitment',
      axis: 'commitment',
      codeOf: ({ status }) => status,
      columnFrom: 480,
      width: '130px',
    }),
  ],
  checkedFrom: 1400,
});

export const commitmentFacets: readonly Facet<CommitmentRow>[] = [
  statusFacet(filterNames.status, texts.status, 'commitment', ({ status }) => status),
  timelinessFacet(),
  { name: 'door', label: texts.by, valuesOf: ({ by }) => [by] },
  ownerFacet(),
];
