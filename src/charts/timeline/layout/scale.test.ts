import { describe, expect, it } from 'vitest';
import { mediaStudy } from '@/charts/timeline/testing/samples';
import { dayNumber, isoDay } from './days';
import {
  clampPerDay,
  dayAt,
  domainOf,
  fitPerDay,
  fitStart,
  levelOf,
  neighbourLevel,
  xOf,
} from './scale';

const today = dayNumber('2026-11-21');
const groups = [{ id: 'g', label: 'G', rows: [mediaStudy] }];

describe('the scale', () => {
  it('goes from day to place and back', () => {
    const scale = { origin: dayNumber('2020-01-01'), perDay: 1.6 };
    expect(isoDay(dayAt(scale, xOf(scale, dayNumber('2024-02-29') + 0.1)))).toBe('2024-02-29');
  });

  it('runs over whole years around all marks and today', () => {
    const domain = domainOf(groups, today);
    expect([isoDay(domain.first), isoDay(domain.last)]).toEqual(['2020-01-01', '2030-01-01']);
    expect(isoDay(domain.marksTo)).toBe('2026-11-21');
  });

  it('fits all marks in the view, with room beside them', () => {
    const domain = domainOf(groups, today);
    const scale = { origin: 0, perDay: fitPerDay(domain, 1000) };
    const start = xOf(scale, fitStart(domain, scale.perDay));
    expect(xOf(scale, domain.marksFrom) - start).toBeGreaterThan(0);
    expect(xOf(scale, domain.marksTo) - start).toBeLessThan(1000);
  });

  it('knows the named level nearest to a scale, and its neighbours', () => {
    expect([0.1, 0.5, 1.5, 9].map(levelOf)).toEqual(['decade', 'year', 'quarter', 'month']);
    expect(neighbourLevel(0.5, 1)).toBe('quarter');
    expect(neighbourLevel(0.7, -1)).toBe('year');
    expect(neighbourLevel(0.12, -1)).toBe('decade');
  });

  it('stops at the widest and the narrowest', () => {
    const domain = domainOf(groups, today);
    expect(clampPerDay(500, domain, 1000)).toBe(12);
    expect(clampPerDay(0.0001, domain, 1000)).toBeGreaterThan(0.01);
  });
});
