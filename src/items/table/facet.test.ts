import { describe, expect, it } from 'vitest';
import { choicesFrom, type Facet, optionsOf, passing } from './facet';

type Row = { id: string; status: string; to: readonly string[] };

const rows: readonly Row[] = [
  { id: '1', status: 'open', to: ['BZK'] },
  { id: '2', status: 'open', to: ['OCW', 'BZK'] },
  { id: '3', status: 'done', to: ['OCW'] },
];
const status: Facet<Row> = {
  name: 'status',
  label: 'Status',
  valuesOf: (row) => [row.status],
  order: ['open', 'done'],
};
const to: Facet<Row> = { name: 'aan', label: 'Aan', valuesOf: (row) => row.to };
const facets = [status, to];

describe('filters', () => {
  it('ignores a value in the address that no row has, and names that are no filter', () => {
    expect(choicesFrom({ status: 'verzonnen', aan: 'BZK', stand: 'x' }, facets, rows)).toEqual({
      aan: 'BZK',
    });
  });

  it('keeps the rows that pass every filter', () => {
    const found = passing(rows, facets, { status: 'open', aan: 'OCW' });
    expect(found.map(({ id }) => id)).toEqual(['2']);
  });

  it('counts what the other filters leave, in the order of the filter', () => {
    const left = passing(rows, facets, { status: 'done', aan: 'OCW' }, 'status');
    expect(optionsOf(status, left, 'done')).toEqual([
      { value: 'open', label: 'open', count: 1 },
      { value: 'done', label: 'done', count: 1 },
    ]);
  });

  it('keeps showing a choice of which nothing is left', () => {
    expect(optionsOf(to, [], 'BZK')).toEqual([{ value: 'BZK', label: 'BZK', count: 0 }]);
  });
});
