import { weightLabels } from '@/i18n/nl/choices';
import { recommendationTexts } from '@/i18n/nl/recommendations';
import { presentTermColumn, slipColumns, timelinessColumn } from '@/items/table/deadlineColumns';
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
import type { RecommendationRow } from './recommendationRows';

const texts = recommendationTexts.list;

function ambitionName({ ambition }: RecommendationRow): string | undefined {
  return ambition && `${ambition.number}. ${ambition.title}`;
}

export const recommendationColumns: readonly Column<RecommendationRow>[] = [
  titleColumn('recommendation'),
  {
    id: 'door',
    header: texts.by,
    width: '150px',
    columnFrom: 560,
    cell: ({ by }) => by,
    sortBy: ({ by }) => by,
  },
  {
    id: 'document',
    header: texts.document,
    width: '200px',
    columnFrom: 1300,
    dropped: true,
    cell: ({ document }) => document,
    sortBy: ({ document }) => document,
  },
  {
    id: 'nummer',
    header: texts.number,
    width: '64px',
    columnFrom: 760,
    dropped: true,
    cell: ({ number }) => number,
    sortBy: ({ number }) => number,
  },
  {
    id: 'ambitie',
    header: texts.ambition,
    width: '190px',
    columnFrom: 960,
    dropped: true,
    cell: ambitionName,
    sortBy: ambitionName,
  },
  {
    id: 'aan',
    header: texts.addressees,
    width: '170px',
    columnFrom: 860,
    dropped: true,
    cell: ({ addressees }) => (addressees.length > 0 ? addressees.join(', ') : undefined),
    sortBy: ({ addressees }) => addressees[0],
  },
  statusColumn({
    id: 'opvolging',
    header: texts.status,
    kind: 'recommendation',
    axis: 'recommendation',
    codeOf: ({ status }) => status,
    columnFrom: 480,
  }),
  {
    id: 'verwant',
    header: texts.related,
    width: '84px',
    align: 'end',
    columnFrom: 1060,
    dropped: true,
    cell: ({ related }) => (related > 0 ? related : undefined),
    sortBy: ({ related }) => related,
  },
  // Few recommendations have a term: those that do tell it under the title, at any width.
  presentTermColumn(Number.POSITIVE_INFINITY),
  timelinessColumn(Number.POSITIVE_INFINITY),
  ...slipColumns<RecommendationRow>(Number.POSITIVE_INFINITY),
  ownerColumn<RecommendationRow>(),
  checkedColumn(1060),
];

export const recommendationFacets: readonly Facet<RecommendationRow>[] = [
  statusFacet(filterNames.uptake, texts.status, 'recommendation', ({ status }) => status),
  {
    name: 'ambitie',
    label: texts.ambition,
    valuesOf: (row) => {
      const name = ambitionName(row);
      return name ? [name] : [];
    },
  },
  {
    name: 'document',
    label: texts.document,
    valuesOf: ({ document }) => (document ? [document] : []),
  },
  { name: 'aan', label: texts.addressees, valuesOf: ({ addressees }) => addressees },
  {
    name: 'soort',
    label: texts.weight,
    valuesOf: ({ weight }) => [weight],
    labelOf: (weight) => {
      const labels: Readonly<Record<string, string>> = weightLabels;
      return labels[weight] ?? weight;
    },
  },
  ownerFacet(),
];
