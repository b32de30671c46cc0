import { describe, expect, it } from 'vitest';
import type { Column } from './column';
import { sortedRows, toggledSort } from './sortedRows';

type Row = { readonly id: string; readonly days?: number };

const columns: readonly Column<Row>[] = [
  { id: 'id', header: 'Id', cell: ({ id }) => id, sortBy: ({ id }) => id },
  { id: 'days', header: 'Dagen', cell: ({ days }) => days, sortBy: ({ days }) => days },
];
const rows: readonly Row[] = [
  { id: 'nr. 72', days: 3 },
  { id: 'nr. 9' },
  { id: 'nr. 100', days: 1 },
  { id: 'nr. 8', days: 3 },
];

function idsBy(id: string, descending = false): string[] {
  return sortedRows(rows, columns, { id, descending }).map((row) => row.id);
}

describe('sortedRows', () => {
  it('orders by the values of the column, numbers in words by size', () => {
    expect(idsBy('id')).toEqual(['nr. 8', 'nr. 9', 'nr. 72', 'nr. 100']);
  });

  it('keeps rows without a value last in either direction, and equal ones as they stood', () => {
    expect(idsBy('days')).toEqual(['nr. 100', 'nr. 72', 'nr. 8', 'nr. 9']);
    expect(idsBy('days', true)).toEqual(['nr. 72', 'nr. 8', 'nr. 100', 'nr. 9']);
  });

  it('leaves the rows as they are without an order, or with one that no column has', () => {
    expect(sortedRows(rows, columns, undefined)).toBe(rows);
    expect(sortedRows(rows, columns, { id: 'nergens', descending: false })).toBe(rows);
  });
});

describe('toggledSort', () => {
  it('begins ascending and turns at each press', () => {
    const first = toggledSort({ id: 'id', descending: true }, 'days');
    expect(first).toEqual({ id: 'days', descending: false });
    const second = toggledSort(first, 'days');
    expect(second).toEqual({ id: 'days', descending: true });
    expect(toggledSort(second, 'days')).toEqual(first);
  });
});
