import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import type { StatusAxis } from '@/domain/status/axes';
import { emptyLocator } from '@/items/fields/locatorDraft';
import { readStatus, type StatusDraft } from './statusDraft';

const context = {
  id: 'oordeel',
  subject: { kind: 'motion', id: 'motie' },
  today: day('2026-11-21'),
  now: new Date('2026-11-21T10:15:00Z'),
} as const;

function problems(axis: StatusAxis, code: string, filled: Partial<StatusDraft> = {}) {
  const draft = { code, holdsFrom: '1 maart 2024', reason: '', source: emptyLocator, ...filled };
  return readStatus(draft, { ...context, axis }).problems;
}

const letter = { source: { ...emptyLocator, note: 'Brief' } };

describe('a verdict that is recorded', () => {
  it.each([
    ['execution', 'executed'],
    ['chamber', 'accepted'],
  ] as const)('V9: needs a source when it is that of others: %s', (axis, code) => {
    const missing = { source: 'verdict.sourceMissing' };
    expect(problems(axis, code)).toEqual(missing);
    expect(problems(axis, code, { reason: 'Gehoord in het debat' })).toEqual(missing);
    expect(problems(axis, code, letter)).toBeUndefined();
  });

  it('needs none where cabinet or Kamer said nothing', () => {
    expect(problems('execution', 'notReported')).toBeUndefined();
    expect(problems('chamber', 'noRuling')).toBeUndefined();
  });

  it('V9: rests on a reason or a source when it is one’s own', () => {
    expect(problems('own', 'answered')).toEqual({ reason: 'verdict.groundMissing' });
    expect(problems('own', 'answered', { reason: 'De brief volstaat' })).toBeUndefined();
    expect(problems('own', 'answered', letter)).toBeUndefined();
  });

  it('tells all that is missing at once', () => {
    expect(problems('chamber', 'accepted', { holdsFrom: '' })).toEqual({
      holdsFrom: 'day.missing',
      source: 'verdict.sourceMissing',
    });
  });
});
