import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { exactTerm, type Term, termSchema, toEdtf } from './term';

const vague: Term = { words: 'op termijn', kind: 'vague', approximate: false };

describe('a term as EDTF', () => {
  it.each([
    ['one day', exactTerm(day('2024-10-18'), '18 oktober 2024'), '2024-10-18'],
    [
      'an interval',
      { ...vague, earliest: day('2023-01-01'), latest: day('2023-03-31') },
      '2023-01-01/2023-03-31',
    ],
    [
      'an approximate interval',
      { ...vague, approximate: true, earliest: day('2024-10-01'), latest: day('2024-12-31') },
      '2024-10-01~/2024-12-31~',
    ],
    ['an open start', { ...vague, latest: day('2023-12-31') }, '../2023-12-31'],
    ['an open end', { ...vague, earliest: day('2024-09-02') }, '2024-09-02/..'],
    ['no interval', vague, undefined],
  ])('%s', (_, term, expected) => {
    expect(toEdtf(term)).toBe(expected);
  });
});

describe('the schema of a term', () => {
  it('refuses an interval that ends before it begins', () => {
    const reversed = { ...vague, earliest: '2024-12-31', latest: '2024-01-01' };
    const parsed = v.safeParse(termSchema, reversed);
    expect(parsed.issues?.map((issue) => issue.message)).toEqual(['term.reversed']);
  });
});
