import type { Facet } from '@/items/table/facet';
import type { Column } from '@/ui/table/column';
import { chance, pick } from '../../../lib/chance';
import { makeSentence, makeVocabulary } from '../../data/words';

/** A row of the list that is drawn: eight columns, as of a list of motions. */
export type ListRow = {
  readonly id: string;
  readonly subject: string;
  readonly title: string;
  readonly number: string;
  readonly kind: string;
  readonly year: string;
  readonly appreciation: string;
  readonly days: number;
};

const kinds = ['Motie', 'Brief', 'Toezegging'];
const appreciations = ['Oordeel Kamer', 'Ontraden', 'Overnemen'];

/** So many rows, the same ones every time. */
export function makeRows(count: number): ListRow[] {
  const next = chance(7);
  const words = makeVocabulary(next);
  return Array.from({ length: count }, (_, at) => {
    const year = 2008 + Math.floor(next() * 18);
    return {
      id: `rij-${at}`,
      subject: makeSentence(next, words, 8),
      title: makeSentence(next, words, 3),
      number: `${year}Z${String(at).padStart(5, '0')}`,
      kind: pick(next, kinds),
      year: `${year}-${year + 1}`,
      appreciation: pick(next, appreciations),
      days: Math.floor(next() * 900),
    };
  });
}

export const columnNames = [
  'subject',
  'title',
  'number',
  'kind',
  'year',
  'appreciation',
  'days',
  'id',
] as const satisfies readonly (keyof ListRow)[];

/** The columns as Gevolg's table takes them. */
export const columns: readonly Column<ListRow>[] = columnNames.map((name) => ({
  id: name,
  header: name,
  cell: (row) => row[name],
  sortBy: (row) => row[name],
}));

/** As a filter above a list asks for it: one value of each row, of which about a tenth has the one that is chosen. */
export const facets: readonly Facet<ListRow>[] = [
  { name: 'laat', label: 'Te laat', valuesOf: ({ days }) => [days < 90 ? 'kort' : 'lang'] },
];
export const choices = { laat: 'kort' };

/** The same as a plain predicate. */
export function isKept({ days }: ListRow): boolean {
  return days < 90;
}
