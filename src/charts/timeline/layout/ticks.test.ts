import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from './days';
import { axisPlan, axisSpans } from './ticks';

describe('the axis', () => {
  it('shows the finest unit whose labels fit', () => {
    expect([0.03, 0.12, 0.5, 1.6, 5.5].map((perDay) => axisPlan(perDay).minor)).toEqual([
      'decade',
      'year',
      'quarter',
      'month',
      'month',
    ]);
    expect(axisPlan(0.12).major).toBe('decade');
    expect(axisPlan(1.6).major).toBe('year');
  });

  it('cuts the calendar where its units begin', () => {
    const spans = axisSpans('quarter', dayNumber('2023-11-15'), dayNumber('2024-04-01'));
    expect(spans.map(({ from }) => isoDay(from))).toEqual(['2023-10-01', '2024-01-01']);
    expect(isoDay(spans[1]?.to ?? 0)).toBe('2024-04-01');
    const [decade] = axisSpans('decade', dayNumber('2026-11-21'), dayNumber('2026-11-22'));
    expect([decade?.year, isoDay(decade?.to ?? 0)]).toEqual([2020, '2030-01-01']);
  });
});
