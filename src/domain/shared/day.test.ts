import { describe, expect, it } from 'vitest';
import { addDays, day, dayOf, daysBetween, dutchDayOf, parseDay } from './day';

describe('a day', () => {
  it.each(['2025-02-30', '2023-02-29', '2025-13-01', '2025-00-10', '25-01-01', '2025-1-1', ''])(
    'refuses %j, which is on no calendar',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  it('takes the 29th of February in a leap year only', () => {
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
    expect(dayOf(2100, 2, 29)).toBeUndefined();
  });

  it('counts over the change to summer time, leap days and years', () => {
    expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(day('2024-03-30'), 2)).toBe('2024-04-01');
    expect(daysBetween(day('2023-12-31'), day('2024-10-18'))).toBe(292);
    expect(daysBetween(day('2024-10-18'), day('2023-12-31'))).toBe(-292);
  });

  it('is the day in the Netherlands, whatever the zone of the machine', () => {
    expect(dutchDayOf(new Date('2026-11-20T23:30:00Z'))).toBe('2026-11-21');
    expect(dutchDayOf(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(dutchDayOf(new Date('2026-11-21T22:59:00Z'))).toBe('2026-11-21');
  });
});
