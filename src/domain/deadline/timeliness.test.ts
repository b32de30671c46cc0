import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { afterRecess, by2023 } from '@/testing/facts';
import { exactTerm, type Term } from './term';
import { timeliness } from './timeliness';

const in2024: Term = {
  words: 'Oplevering 2024',
  kind: 'in',
  earliest: day('2024-01-01'),
  latest: day('2024-12-31'),
  approximate: false,
};
const vague: Term = { words: 'zo spoedig mogelijk', kind: 'vague', approximate: false };

describe('what is not delivered', () => {
  it.each([
    ['long before', by2023, '2023-07-06', { code: 'running' }],
    ['within thirty days of its last day', by2023, '2023-12-21', { code: 'soon', days: 10 }],
    ['on its last day', by2023, '2023-12-31', { code: 'soon', days: 0 }],
    ['a day past its last day', by2023, '2024-01-01', { code: 'certainlyLate', days: 1 }],
    ['before the interval', in2024, '2023-10-01', { code: 'running' }],
    ['shortly before the interval', in2024, '2023-12-31', { code: 'soon', days: 1, isBegin: true }],
    ['inside the interval', in2024, '2024-01-01', { code: 'possiblyLate' }],
    ['on the last day of the interval', in2024, '2024-12-31', { code: 'possiblyLate' }],
    ['past the interval', in2024, '2026-11-21', { code: 'certainlyLate', days: 690 }],
    ['past a term without an end', afterRecess, '2024-10-18', { code: 'possiblyLate' }],
    ['with a term that gives no interval', vague, '2026-11-21', { code: 'unknown' }],
  ] as const)('%s', (_, due, on, expected) => {
    expect(timeliness(due, {}, day(on))).toEqual(expected);
  });

  it('is unknown without a term', () => {
    expect(timeliness(undefined, {}, day('2026-11-21'))).toEqual({ code: 'unknown' });
  });

  it('is not late any more once it was closed', () => {
    expect(timeliness(by2023, { closed: true }, day('2026-11-21'))).toEqual({ code: 'closed' });
  });
});

describe('what is delivered', () => {
  const on = day('2026-11-21');
  const delivered = (text: string) => ({ delivered: exactTerm(day(text), text) });

  it('on the last day is in time', () => {
    expect(timeliness(by2023, delivered('2023-12-31'), on)).toEqual({ code: 'deliveredInTime' });
  });

  it('later counts its days from the end of the term', () => {
    expect(timeliness(by2023, delivered('2024-10-18'), on)).toEqual({
      code: 'deliveredLate',
      days: { min: 292, max: 292 },
    });
  });

  it('at a vague moment past the term is late by a range of days', () => {
    const moment: Term = { ...in2024, words: 'begin 2024', latest: day('2024-03-31') };
    expect(timeliness(by2023, { delivered: moment }, on)).toEqual({
      code: 'deliveredLate',
      days: { min: 1, max: 91 },
    });
  });

  it('at a moment that may lie on either side of the term stays unclear', () => {
    const moment: Term = { ...in2024, words: 'winter 2023', earliest: day('2023-12-01') };
    expect(timeliness(by2023, { delivered: moment }, on)).toEqual({ code: 'deliveredUnclear' });
  });

  it('against a term without an end stays unclear', () => {
    expect(timeliness(afterRecess, delivered('2024-10-18'), on)).toEqual({
      code: 'deliveredUnclear',
    });
  });
});
