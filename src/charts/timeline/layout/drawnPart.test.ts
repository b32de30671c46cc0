import { describe, expect, it } from 'vitest';
import { row } from '@/charts/timeline/testing/samples';
import { drawnGroups } from './drawnPart';
import { buildLayout, headHeight, rowAt, rowHeight } from './layout';

const groups = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  label: id.toUpperCase(),
  rows: Array.from({ length: 100 }, (_, at) => row(`${id}${at}`)),
}));
const layout = buildLayout(groups, false);
const groupHeight = headHeight + 100 * rowHeight;

function drawnIds(from: number, to: number, focused: number): [string, string[]][] {
  return drawnGroups(layout, from, to, focused).map(({ place, rows }) => [
    place.group.id,
    rows.map(({ row: { id } }) => id),
  ]);
}

describe('drawnGroups', () => {
  it('gives the rows in view, group by group', () => {
    const from = groupHeight - 2 * rowHeight;
    const to = groupHeight + headHeight + rowHeight;
    expect(drawnIds(from, to, 99)).toEqual([
      ['a', ['a98', 'a99']],
      ['b', ['b0']],
    ]);
  });

  it('draws the row with the focus wherever it is, in its own group and in order', () => {
    const top = rowAt(layout, 250)?.top ?? 0;
    expect(drawnIds(top, top + 1, 3)).toEqual([
      ['a', ['a3']],
      ['c', ['c50']],
    ]);
    expect(drawnIds(top, top + 1, 399)).toEqual([
      ['c', ['c50']],
      ['d', ['d99']],
    ]);
    expect(drawnIds(top, top + 1, 255)).toEqual([['c', ['c50', 'c55']]]);
  });
});
