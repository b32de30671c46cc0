import { weightLabels } from '@/i18n/nl/items/choices';
import { recommendationTexts } from '@/i18n/nl/items/recommendations';
import { type Facet, labelIn } from '@/items/table/facet';
import { filterNames } from '@/items/table/filterNames';
import { ownerFacet, statusColumn, statusFacet, textColumn } from '@/items/table/itemColumns';
import { workColumns } from '@/items/table/workColumns';
import type { RecommendationRow } from './recommendationRows';

const texts = recommendationTexts.list;

function ambitionName({ ambition }: RecommendationRow): string | undefined {
  return ambition && `${ambition.number}. ${ambition.title}`;
}

export const recommendationColumns = workColumns<RecommendationRow>({
  kind: 'recommendation',
  own: [
    textColumn({
      id: 'door',
      header: texts.by,
      width: '150px',
      columnFrom: 560,
      textOf: ({ by }) => by,
    }),
    textColumn({
      id: 'document',
      header: texts.document,
      width: '200px',
      columnFrom: 1300,
      dropped: true,
      textOf: ({ document }) => document,
    }),
    textColumn({
      id: 'nummer',
      header: texts.number,
      width: '64px',
      columnFrom: 760,
      dropped: true,
      textOf: ({ number }) => number,
    }),
    textColumn({
      id: 'ambitie',
      header: texts.ambition,
      width: '190px',
      columnFrom: 960,
      dropped: true,
      textOf: ambitionName,
    }),
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
  ],
  fewTerms: true,
  checkedFrom: 1060,
});

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
    labelOf: labelIn(weightLabels),
  },
  ownerFacet(),
];
