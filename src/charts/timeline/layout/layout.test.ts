import { describe, expect, it } from 'vitest';
import { literatureStudy, row } from '@/charts/timeline/testing/samples';
import {
  axisHeight,
  buildLayout,
  headHeight,
  heightOf,
  metricsFor,
  placesBetween,
  rowAt,
  rowHeight,
  wholeRowsHeight,
  widthOfNames,
} from './layout';

const many = (count: number) => Array.from({ length: count }, (_, index) => row(`${index}`));

describe('the layout', () => {
  it('gives a row 28 pixels, and a lane more for each shift', () => {
    expect(heightOf(row('a'), false)).toBe(28);
    expect(heightOf(literatureStudy, false)).toBeGreaterThan(2 * rowHeight);
    expect(heightOf(row('a'), true)).toBeGreaterThan(28);
  });

  it('places groups and rows below one another', () => {
    const layout = buildLayout(
      [
        { id: 'a', label: 'A', rows: many(2) },
        { id: 'b', label: 'B', rows: many(3) },
      ],
      false,
    );
    expect([-1, 0, 1, 2, 3, 4, 5].map((at) => rowAt(layout, at)?.index)).toEqual([
      undefined,
      0,
      1,
      2,
      3,
      4,
      undefined,
    ]);
    expect(rowAt(layout, 2)?.top).toBe(2 * headHeight + 2 * rowHeight);
    expect(layout.height).toBe(2 * headHeight + 5 * rowHeight);
  });

  it('finds only the rows that touch the view', () => {
    const layout = buildLayout([{ id: 'a', label: 'A', rows: many(5000) }], false);
    const rows = layout.groups[0]?.rows ?? [];
    const shown = placesBetween(rows, 70_000, 70_600);
    expect(shown.length).toBeLessThan(25);
    expect(shown[0]?.top).toBeLessThanOrEqual(70_000);
    expect(placesBetween(rows, 1e9, 2e9)).toEqual([]);
  });

  it('ends a frame that is too low for everything below a whole row', () => {
    const groups = [
      { id: 'a', label: 'A', rows: [row('0'), literatureStudy] },
      { id: 'b', label: 'B', rows: [row('1')] },
    ];
    const layout = buildLayout(groups, false);
    const first = axisHeight + headHeight + rowHeight;
    const second = first + heightOf(literatureStudy, false);
    expect(wholeRowsHeight(layout, second - 1)).toBe(first);
    expect(wholeRowsHeight(layout, second)).toBe(second);
    // No head stands at the end without a row of its group.
    expect(wholeRowsHeight(layout, second + headHeight)).toBe(second);
    expect(wholeRowsHeight(layout, axisHeight + layout.height)).toBeUndefined();
    expect(wholeRowsHeight(layout, axisHeight)).toBeUndefined();
  });

  it('puts names above the bars in a narrow view', () => {
    expect(metricsFor(390, 300)).toEqual({ stacked: true, nameWidth: 0 });
    expect(metricsFor(1024, 300).stacked).toBe(false);
  });

  it('gives long names more room, and the bars the larger part', () => {
    const named = (label: string) => [{ id: 'a', label: 'A', rows: [{ ...row('0'), label }] }];
    const short = metricsFor(1168, widthOfNames(named('Digitale Balans'))).nameWidth;
    const long = widthOfNames(named('Kansen en risico’s van opkomende technologieën'));
    expect(metricsFor(1168, long).nameWidth).toBe(long);
    expect(long).toBeGreaterThan(short);
    const endless = widthOfNames(named('Onderzoek '.repeat(30)));
    expect(metricsFor(1168, endless).nameWidth).toBeLessThan(1168 / 2);
  });
});
