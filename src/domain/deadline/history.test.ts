import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { afterRecess, by2023, end2023, end2024, makeTerm, noNewTerm } from '@/testing/facts';
import { type Deadline, deadlineSchema, type Shift, shiftSchema } from './deadline';
import { deadlineHistory, liesBefore, slipBetween } from './history';
import type { Term } from './term';

const deadline: Deadline = v.parse(deadlineSchema, {
  kind: 'deadline',
  id: 'termijn',
  subjects: [{ kind: 'study', id: 'studie' }],
  what: 'oplevering',
  term: by2023,
  saidOn: '2023-07-06',
  saidBy: 'Tweede Kamer',
});

function shift(id: string, saidOn: string, term: Term): Shift {
  const raw = { kind: 'shift', id, deadlineId: 'termijn', term, saidOn, saidBy: 'BZK' };
  return v.parse(shiftSchema, raw);
}

const shifts = [
  shift('tweede', '2024-08-16', afterRecess),
  shift('eerste', '2024-02-21', noNewTerm),
];

describe('the history of a deadline', () => {
  it('keeps the first promise and takes the last shift as the present term', () => {
    const history = deadlineHistory(deadline, shifts, day('2026-11-21'));
    expect(history.shifts.map((one) => one.id)).toEqual(['eerste', 'tweede']);
    expect(history.first.words).toBe('voor het einde van 2023');
    expect(history.present.words).toBe('na het reces');
    expect(history.slip).toEqual({ min: 246, max: undefined });
  });

  it.each([
    ['2024-02-20', 'voor het einde van 2023', 0],
    ['2024-02-21', 'geen nieuwe termijn', 1],
    ['2024-08-16', 'na het reces', 2],
  ])('as known on %s holds "%s"', (on, words, count) => {
    const history = deadlineHistory(deadline, shifts, day(on));
    expect(history.present.words).toBe(words);
    expect(history.shifts).toHaveLength(count);
  });

  it('has no slip while nothing was shifted, and an unknown one after a shift to no term', () => {
    expect(deadlineHistory(deadline, [], day('2024-02-20')).slip).toEqual({ min: 0, max: 0 });
    expect(deadlineHistory(deadline, shifts, day('2024-02-21')).slip).toBeUndefined();
  });

  it('counts slip as a range where the new term is an interval', () => {
    const spring: Term = {
      words: 'voorjaar 2024',
      kind: 'in',
      earliest: day('2024-03-01'),
      latest: day('2024-05-31'),
      approximate: true,
    };
    expect(slipBetween(by2023, spring)).toEqual({ min: 61, max: 152 });
  });
});

describe('a term that lies before another', () => {
  const mid2024 = makeTerm('medio 2024', '2024-05-01', '2024-08-31');
  it.each([
    ['ends before the other begins', mid2024, afterRecess, true],
    ['comes after it', afterRecess, mid2024, false],
    ['ends before the other ends', makeTerm('voor 1 juli 2023', '', '2023-06-30'), by2023, true],
    ['is the same', by2023, by2023, false],
    ['says the same more closely', end2023, by2023, false],
    [
      'lies within the other',
      makeTerm('maart 2024', '2024-03-01', '2024-03-31'),
      makeTerm('in 2024', '2024-01-01', '2024-12-31'),
      false,
    ],
    ['has no end', afterRecess, end2024, false],
    ['names no day', noNewTerm, end2024, false],
    ['comes after words without a day', end2024, noNewTerm, false],
  ])('is told when it %s', (_, term, other, isBefore) => {
    expect(liesBefore(term, other)).toBe(isBefore);
  });
});
