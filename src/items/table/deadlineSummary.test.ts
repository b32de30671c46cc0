import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '@/domain/dossier/standing';
import { day } from '@/domain/shared/day';
import { exampleDossier } from '@/testing/exampleDossier';
import { pressure, summarizeDeadlines } from './deadlineSummary';

describe('the deadline that a list shows', () => {
  it('is held against the first promise, with its shifts', () => {
    const study = { kind: 'study', id: 'literatuuronderzoek-sociale-media' } as const;
    const summary = summarizeDeadlines(deadlinesOf(exampleDossier, study, day('2024-11-01')));
    expect(summary).toMatchObject({
      first: { words: 'voor het einde van 2023' },
      timeliness: { code: 'deliveredLate', days: { min: 292, max: 292 } },
      shifts: 2,
    });
  });

  it('is none where nothing is due', () => {
    expect(summarizeDeadlines([])).toBeUndefined();
  });

  it('puts the longest overdue first, then what is possibly late, then what comes soonest', () => {
    const inOrder = [
      { code: 'certainlyLate', days: 690 },
      { code: 'certainlyLate', days: 1 },
      { code: 'possiblyLate' },
      { code: 'soon', days: 2 },
      { code: 'soon', days: 20 },
      { code: 'running' },
      { code: 'closed' },
    ] as const;
    const ranks = inOrder.map(pressure);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBe(ranks.length);
  });
});
