import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { makeTerm } from '@/testing/facts';
import { latenessOf } from './lateness';
import { lastDayInTime } from './room';
import { exactTerm, type Term } from './term';
import { timeliness } from './timeliness';

function about(words: string, earliest: string, latest = earliest): Term {
  return { ...makeTerm(words, earliest, latest), approximate: true };
}

const aroundDay = about('rond 20 november 2026', '2026-11-20');

describe('a term that names about which day', () => {
  it.each([
    [
      'the turn of a year',
      about('rond de jaarwisseling', '2025-12-31', '2026-01-01'),
      '2026-01-15',
    ],
    ['half a year on', about('over een half jaar', '2025-08-04'), '2025-08-18'],
    ['the end of a year', about('eind 2024', '2024-10-01', '2024-12-31'), '2024-12-31'],
    ['ten days of a month', about('begin juni 2025', '2025-06-01', '2025-06-10'), '2025-06-10'],
    ['a last day', about('voor het zomerreces', '', '2025-07-03'), '2025-07-03'],
    ['a known day', makeTerm('20 november', '2026-11-20', '2026-11-20'), '2026-11-20'],
    ['no end', about('na het reces', '2024-09-02', ''), undefined],
  ])('T10: is in time until, for %s', (_, term, expected) => {
    expect(lastDayInTime(term)).toBe(expected);
  });

  it.each([
    ['2026-11-19', { code: 'soon', days: 1 }],
    ['2026-11-20', { code: 'possiblyLate' }],
    ['2026-12-04', { code: 'possiblyLate' }],
    ['2026-12-05', { code: 'certainlyLate', days: 1 }],
  ])('T10: stands on %s as %j', (on, expected) => {
    expect(timeliness(aroundDay, {}, day(on))).toEqual(expected);
  });

  it('T10: may be late by as much as passed since the day itself', () => {
    expect(latenessOf(aroundDay, {}, day('2026-11-27'))).toEqual({ min: 0, max: 7 });
  });

  it('T10: is met by what came within two weeks, and is missed by what came later', () => {
    const came = (on: string) => ({ delivered: exactTerm(day(on), on) });
    const on = day('2027-01-01');
    expect(timeliness(aroundDay, came('2026-12-04'), on).code).toBe('deliveredInTime');
    expect(timeliness(aroundDay, came('2026-12-10'), on)).toEqual({
      code: 'deliveredLate',
      days: { min: 6, max: 6 },
    });
  });

  it('T10: tells of a delivery at about a day no more than is known', () => {
    const due = makeTerm('voor 19 november', '', '2026-11-18');
    const outcome = { delivered: aroundDay };
    const on = day('2027-01-01');
    expect(timeliness(due, outcome, on).code).toBe('deliveredUnclear');
    expect(latenessOf(due, outcome, on)).toEqual({ min: 0, max: 16 });
  });
});
