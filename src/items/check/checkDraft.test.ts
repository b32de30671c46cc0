import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { readCheck } from './checkDraft';

const context = {
  id: 'nieuw',
  subject: { kind: 'motion', id: 'motie' },
  today: day('2026-11-26'),
  from: day('2023-07-04'),
} as const;

function problemOn(on: string): string | undefined {
  return readCheck({ on, outcome: 'unchanged', note: '' }, context).problems?.['on'];
}

describe('the day on which someone looked', () => {
  it.each([
    ['26-11-2026', undefined],
    ['4 juli 2023', undefined],
    ['27-11-2026', 'check.future'],
    ['3 juli 2023', 'check.tooEarly'],
    ['31-11-2025', 'day.impossible'],
    ['eind 2025', 'day.unclear'],
    ['', 'day.missing'],
  ])('typed as "%s" is refused for %s', (typed, problem) => {
    expect(problemOn(typed)).toBe(problem);
  });

  it('is read as it was typed, with an empty note left out', () => {
    const read = readCheck({ on: '1 mei 2026', outcome: 'nothingFound', note: ' ' }, context);
    expect(read.value).toEqual({
      kind: 'check',
      id: 'nieuw',
      subject: context.subject,
      on: '2026-05-01',
      outcome: 'nothingFound',
    });
  });
});
