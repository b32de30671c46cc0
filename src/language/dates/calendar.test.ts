import { describe, expect, it } from 'vitest';
import { easterOf, isoWeekOf, nthWeekdayOfMonth } from './calendar';

describe('the calendar', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
  ])('knows Easter of %i', (year, expected) => {
    expect(easterOf(year)).toBe(expected);
  });

  it('has a week 53 only in years that have one', () => {
    expect(isoWeekOf(2026, 53)?.earliest).toBe('2026-12-28');
    expect(isoWeekOf(2025, 53)).toBeUndefined();
  });

  it('finds no fifth Tuesday in a month of four', () => {
    expect(nthWeekdayOfMonth(2025, 2, 2, 5)).toBeUndefined();
    expect(nthWeekdayOfMonth(2025, 9, 2, 3)).toBe('2025-09-16');
  });
});
