import { describe, expect, it } from 'vitest';
import type { Column, Sort } from './column';
import { columnsFor } from './columnsFor';

const column = (id: string, rest: Partial<Column<object>> = {}): Column<object> => ({
  id,
  header: id,
  cell: () => id,
  sortBy: () => id,
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
    const { beside, under } = columnsFor(columns, 390, undefined);
    expect([ids(beside), ids(under)]).toEqual([['titel'], ['status']]);
  });

  it('shows every column where there is room', () => {
    expect(ids(columnsFor(columns, 1400, undefined).beside)).toEqual([
      'titel',
      'status',
      'uitstel',
    ]);
  });

  it('never drops the column that rows are sorted by, whichever of its orders that is', () => {
    const orders = [
      { id: 'uitstel', header: 'Uitstel', sortBy: () => 2 },
      { id: 'verschoven', header: 'Verschoven', sortBy: () => 246 },
    ];
    const shifted = column('uitstel', { columnFrom: 1300, dropped: true, orders });
    const sort = { id: 'verschoven', descending: true };
    expect(ids(columnsFor([column('titel'), shifted], 390, sort).under)).toEqual(['uitstel']);
  });

  it('tells the value that rows are sorted by also where it would go without saying', () => {
    const quiet = column('uitstel', {
      columnFrom: 640,
      sortBy: () => 0,
      cell: () => '0×',
      under: () => undefined,
    });
    const told = (sort: Sort | undefined) =>
      columnsFor([quiet], 390, sort).under.map(({ under }) => under?.({}));
    expect(told(undefined)).toEqual([undefined]);
    expect(told({ id: 'uitstel', descending: false })).toEqual(['0×']);
  });

  it('asks for a menu when an order has no head to press', () => {
    const menuFor = (width: number, more: readonly Column<object>[] = []) =>
      columnsFor([...columns, ...more], width, undefined).needsMenu;
    const two = ['a', 'b'].map((id) => ({ id, header: id, sortBy: () => id }));
    expect([menuFor(390), menuFor(1400), menuFor(1400, [column('x', { orders: two })])]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
