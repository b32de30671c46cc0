import { documentGenres } from '@/domain/document/document';
import { termWords } from '@/i18n/dates';
import { genreLabels } from '@/i18n/nl/items/choices';
import { documentTexts } from '@/i18n/nl/items/documents';
import { sortableTerm } from '@/items/table/deadlineColumns';
import { type Facet, labelIn } from '@/items/table/facet';
import { textColumn, titleColumn } from '@/items/table/itemColumns';
import { TermText } from '@/items/text/TermText';
import type { Column } from '@/ui/table/column';
import type { DocumentRow } from './documentRows';

const texts = documentTexts.list;

export const documentColumns: readonly Column<DocumentRow>[] = [
  titleColumn('document'),
  textColumn({
    id: 'soort',
    header: texts.genre,
    width: '150px',
    columnFrom: 700,
    textOf: ({ genre }) => genreLabels[genre],
  }),
  textColumn({
    id: 'auteur',
    header: texts.author,
    width: '220px',
    columnFrom: 560,
    textOf: ({ author }) => author,
  }),
  {
    id: 'gedateerd',
    header: texts.dated,
    width: '150px',
    columnFrom: 760,
    cell: ({ dated }) => dated && <TermText term={dated} />,
    text: ({ dated }) => dated && termWords(dated),
    sortBy: ({ dated }) => sortableTerm(dated),
  },
  {
    id: 'nummers',
    header: texts.references,
    width: '170px',
    columnFrom: 960,
    dropped: true,
    cell: ({ references }) => (references.length > 0 ? references.join(' · ') : undefined),
    sortBy: ({ references }) => references[0],
  },
  {
    id: 'gebruikt',
    header: texts.uses,
    width: '90px',
    align: 'end',
    columnFrom: 860,
    dropped: true,
    cell: ({ uses }) => `${uses}×`,
    sortBy: ({ uses }) => uses,
  },
];

export const documentFacets: readonly Facet<DocumentRow>[] = [
  {
    name: 'soort',
    label: texts.genre,
    valuesOf: ({ genre }) => [genre],
    labelOf: labelIn(genreLabels),
    order: documentGenres,
  },
  { name: 'auteur', label: texts.author, valuesOf: ({ author }) => [author] },
  {
    name: 'gebruik',
    label: texts.inUse,
    valuesOf: ({ uses }) => [uses > 0 ? 'ja' : 'nee'],
    labelOf: (value) => (value === 'ja' ? documentTexts.use.used : documentTexts.use.unused),
  },
];
