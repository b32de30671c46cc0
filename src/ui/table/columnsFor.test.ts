import { describe, expect, it } from 'vitest';
import type { Column } from './column';
import { columnsFor } from './columnsFor';

const column = (id: string, rest: Partial<Column<object>> = {}): Column<object> => ({
  id,
  header: id,
  cell: () => id,
  ...rest,
});

describe('columnsFor', () => {
  const columns = [
    column('titel'),
    column('status', { columnFrom: 640 }),
    column('uitstel', { columnFrom: 1300, dropped: true }),
  ];
  const ids = (found: readonly Column<object>[]) => found.map(({ id }) => id);

  it('puts lesser columns under the title when there is little room, and drops the least', () => {
    const { beside, under, headless } = columnsFor(columns, 390);
    expect([ids(beside), ids(under), ids(headless)]).toEqual([
      ['titel'],
      ['status'],
      ['status', 'uitstel'],
    ]);
  });

  it('shows every column where there is room', () => {
    expect(ids(columnsFor(columns, 1400).beside)).toEqual(['titel', 'status', 'uitstel']);
  });
});
