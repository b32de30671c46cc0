import { describe, expect, it } from 'vitest';
import { literatureStudy, row } from '@/charts/timeline/testing/samples';
import { dayNumber } from './days';
import { rowShape } from './rowShape';
import { laneY, stepsOf } from './stepShape';
import { stopCount, stopsOf } from './stops';

const today = dayNumber('2026-11-21');
const scale = { origin: dayNumber('2020-01-01'), perDay: 1 };
const at = (day: string) => dayNumber(day) - scale.origin;

describe('the steps of a postponed row', () => {
  const [first, second] = stepsOf(literatureStudy, scale);

  it('goes down one lane a shift', () => {
    expect([first?.y, second?.y]).toEqual([laneY(1), laneY(2)]);
  });

  it('points at the day it was said when no new term was named', () => {
    expect(first?.term).toBeUndefined();
    expect(first?.toX).toBe(at('2024-02-21') + 0.5);
  });

  it('begins at the term before it', () => {
    expect(first?.fromX).toBe(at('2024-01-01'));
    expect(second?.fromX).toBe(first?.toX);
    expect(second?.toX).toBe(at('2024-09-02'));
  });
});

describe('the moments of a row', () => {
  it('runs from start by each shift to delivery', () => {
    const stops = stopsOf(literatureStudy, rowShape(literatureStudy, scale, today), scale);
    expect(stops.map((stop) => stop.label)).toEqual([
      'onbekend',
      'voor het einde van 2023',
      'geen nieuwe termijn',
      'na het zomerreces',
      '292 dagen te laat',
      '18 oktober 2024',
    ]);
    expect(stopCount(literatureStudy)).toBe(stops.length);
  });

  it('has its start even when nothing is known', () => {
    const empty = row('a');
    expect(stopsOf(empty, rowShape(empty, scale, today), scale)).toHaveLength(1);
  });
});
