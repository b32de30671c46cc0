import { describe, expect, it } from 'vitest';
import { day, dutchDayOf } from './day';
import { dayWithin, monthOf, weekAfter, weekOf } from './week';

describe('a week', () => {
  it.each([
    ['2026-11-16', 2026, 47, '2026-11-16', '2026-11-22'],
    ['2026-11-22', 2026, 47, '2026-11-16', '2026-11-22'],
    ['2026-11-23', 2026, 48, '2026-11-23', '2026-11-29'],
    // A year that begins on a Thursday has 53 weeks, and so has a leap year that begins on a Wednesday.
    ['2026-12-31', 2026, 53, '2026-12-28', '2027-01-03'],
    ['2027-01-03', 2026, 53, '2026-12-28', '2027-01-03'],
    ['2027-01-04', 2027, 1, '2027-01-04', '2027-01-10'],
    ['2020-12-31', 2020, 53, '2020-12-28', '2021-01-03'],
    ['2024-12-30', 2025, 1, '2024-12-30', '2025-01-05'],
    ['2023-01-01', 2022, 52, '2022-12-26', '2023-01-01'],
    // Over the change to and from summer time.
    ['2026-03-29', 2026, 13, '2026-03-23', '2026-03-29'],
    ['2026-10-25', 2026, 43, '2026-10-19', '2026-10-25'],
  ])('of %s is %i-%i, from %s to %s', (text, year, number, from, to) => {
    expect(weekOf(day(text))).toEqual({ year, number, from, to });
  });

  it('is the one of the day in the Netherlands, whatever the zone of the machine', () => {
    expect(weekOf(dutchDayOf(new Date('2026-11-22T22:59:00Z'))).number).toBe(47);
    expect(weekOf(dutchDayOf(new Date('2026-11-22T23:00:00Z'))).number).toBe(48);
  });

  it('is followed and preceded by another, also over a year with 53', () => {
    const last = weekOf(day('2026-12-29'));
    expect(weekAfter(last, 1)).toMatchObject({ year: 2027, number: 1 });
    expect(weekAfter(last, -1)).toMatchObject({ year: 2026, number: 52 });
    expect(weekAfter(weekAfter(last, 1), -1)).toEqual(last);
  });

  it.each([
    ['2026-11-30', '2026-11-30'],
    ['2026-11-21', '2026-12-03'],
  ])('is stood for, on %s, by %s', (on, expected) => {
    expect(dayWithin(weekOf(day('2026-12-02')), day(on))).toBe(expected);
  });
});

describe('a month', () => {
  it.each([
    ['2026-11-21', '2026-11-01', '2026-11-30'],
    ['2026-12-31', '2026-12-01', '2026-12-31'],
    ['2024-02-10', '2024-02-01', '2024-02-29'],
  ])('of %s runs from %s to %s', (text, from, to) => {
    expect(monthOf(day(text))).toEqual({ from, to });
  });
});
