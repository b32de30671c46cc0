import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { readTypedDay } from './typedDay';
import { readTypedTerm } from './typedTerm';

const today = day('2026-11-21');

describe('readTypedDay', () => {
  it.each(['19-8-2024', '19/8/2024', '2024-08-19', '19 augustus 2024'])(
    'reads %s as one day',
    (typed) => {
      expect(readTypedDay(typed, today)).toEqual({ ok: true, value: '2024-08-19' });
    },
  );

  it.each([
    ['30-02-2025', 'day.impossible'],
    ['8/19/2024', 'day.impossible'],
    ['19-8', 'day.unclear'],
    ['augustus 2024', 'day.unclear'],
    ['31-12-1899', 'day.outOfRange'],
    ['1 januari 1700', 'day.outOfRange'],
    ['1-1-2999', 'day.outOfRange'],
  ])('refuses %s', (typed, code) => {
    expect(readTypedDay(typed, today)).toEqual({ ok: false, error: { code } });
  });

  it('refuses what is still to come only where it must have happened', () => {
    expect(readTypedDay('22-11-2026', today)).toEqual({ ok: true, value: '2026-11-22' });
    expect(readTypedDay('22-11-2026', today, { hasHappened: true })).toEqual({
      ok: false,
      error: { code: 'day.future' },
    });
    expect(readTypedDay('vandaag', today, { hasHappened: true }).ok).toBe(true);
  });
});

describe('readTypedTerm', () => {
  it('takes a term in the future, but none that can’t be meant', () => {
    expect(readTypedTerm('eind 2030', today)).toMatchObject({ value: { latest: '2030-12-31' } });
    expect(readTypedTerm('1-1-2999', today)).toEqual({
      ok: false,
      error: { code: 'date.outOfRange' },
    });
  });
});
