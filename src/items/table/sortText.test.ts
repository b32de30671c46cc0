import { describe, expect, it } from 'vitest';
import type { Column } from '@/ui/table/column';
import { parseSort, sortText } from './sortText';

const columns: readonly Column<{ a: string }>[] = [
  { id: 'titel', header: 'Titel', cell: ({ a }) => a, sortBy: ({ a }) => a },
  { id: 'vast', header: 'Vast', cell: ({ a }) => a },
];

describe('sorting in the address', () => {
  it.each(['titel', '-titel'])('reads %s back as it was written', (text) => {
    const sort = parseSort(text, columns);
    expect(sort && sortText(sort)).toBe(text);
  });

  it.each(['vast', 'bestaat-niet', '', '-', undefined])('falls back at %s', (text) => {
    expect(parseSort(text, columns)).toBeUndefined();
  });
});
