import { describe, expect, it } from 'vitest';
import { buildLayout } from '@/charts/timeline/layout/layout';
import { literatureStudy, row } from '@/charts/timeline/testing/samples';
import { moveCursor } from './cursor';

const layout = buildLayout(
  [{ id: 'a', label: 'A', rows: [literatureStudy, row('b'), row('c')] }],
  false,
);
const press = (key: string, from: { row: number; stop: number }, ctrl = false) =>
  moveCursor(from, layout, { key, ctrl, pageRows: 10 });

describe('moving with the keyboard', () => {
  it('walks along the moments of a row and stays inside it', () => {
    expect(press('ArrowRight', { row: 0, stop: -1 })).toEqual({ row: 0, stop: 0 });
    expect(press('ArrowRight', { row: 0, stop: 5 })).toEqual({ row: 0, stop: 5 });
    expect(press('ArrowLeft', { row: 0, stop: -1 })).toEqual({ row: 0, stop: -1 });
    expect(press('End', { row: 0, stop: 0 })).toEqual({ row: 0, stop: 5 });
  });

  it('moves between rows, to a moment that the new row has', () => {
    expect(press('ArrowDown', { row: 0, stop: 4 })).toEqual({ row: 1, stop: 0 });
    expect(press('ArrowDown', { row: 2, stop: -1 })).toEqual({ row: 2, stop: -1 });
    expect(press('PageDown', { row: 0, stop: -1 })).toEqual({ row: 2, stop: -1 });
    expect(press('End', { row: 0, stop: 3 }, true)).toEqual({ row: 2, stop: -1 });
    expect(press('Home', { row: 2, stop: 0 }, true)).toEqual({ row: 0, stop: -1 });
  });

  it('leaves other keys alone', () => {
    expect(press('a', { row: 0, stop: -1 })).toBeUndefined();
  });
});
