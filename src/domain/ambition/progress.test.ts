import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { claim, rawDossier } from '@/testing/rawDossier';
import {
  ambitionProgress,
  progressOverTime,
  recommendationsUnder,
  relatedRecommendations,
} from './progress';

const ref = (id: string) => ({ kind: 'recommendation', id }) as const;
const under = { ambitionId: 'a' };
const dossier = rawDossier(
  { kind: 'ambition', id: 'a' },
  { ...ref('r10'), ...under, number: '10' },
  { ...ref('r2'), ...under, number: '2', relatedIds: ['elsewhere'], knownFrom: '2023-01-01' },
  { ...ref('r1'), ...under, number: '1' },
  { ...ref('elsewhere') },
  claim(ref('r10'), 'recommendation', 'followed', '2024-05-01'),
  claim(ref('r2'), 'recommendation', 'exploring', '2024-02-01'),
  claim(ref('r2'), 'recommendation', 'inProgress', '2024-06-01'),
  claim(ref('elsewhere'), 'recommendation', 'followed', '2024-01-01'),
);
const [ambition] = dossier.all('ambition');
if (!ambition) throw new Error('the ambition is missing');

describe('how an ambition stands', () => {
  it('puts its marks in order of status, and counts only its own', () => {
    const { marks, counts, total, assessed } = ambitionProgress(
      dossier,
      ambition,
      day('2024-12-31'),
    );
    expect(marks.map((mark) => [mark.recommendation.id, mark.code])).toEqual([
      ['r10', 'followed'],
      ['r2', 'inProgress'],
      ['r1', 'unassessed'],
    ]);
    expect(counts).toMatchObject({ followed: 1, inProgress: 1, exploring: 0, unassessed: 1 });
    expect([assessed, total]).toEqual([2, 3]);
  });

  it.each([
    ['2024-01-15', 0],
    ['2024-02-01', 1],
    ['2024-05-01', 2],
  ])('counts on %s as assessed: %i', (on, assessed) => {
    expect(ambitionProgress(dossier, ambition, day(on)).assessed).toBe(assessed);
  });
});

describe('the course over time', () => {
  it('has a point for each day on which something changed and for the day asked about', () => {
    const points = progressOverTime(
      dossier,
      recommendationsUnder(dossier, ambition),
      day('2024-05-15'),
    );
    expect(points.map(({ on, counts }) => [on, counts.exploring, counts.followed])).toEqual([
      ['2023-01-01', 0, 0],
      ['2024-02-01', 1, 0],
      ['2024-05-01', 1, 1],
      ['2024-05-15', 1, 1],
    ]);
  });

  it('leaves out recommendations before the day from which they are known', () => {
    const late = rawDossier({ ...ref('r'), knownFrom: '2024-03-01' }, { ...ref('old') });
    const points = progressOverTime(late, late.all('recommendation'), day('2024-02-01'));
    expect(points.map(({ counts }) => counts.unassessed)).toEqual([1]);
  });
});

describe('related recommendations', () => {
  it.each([
    ['r2', ['elsewhere']],
    ['elsewhere', ['r2']],
    ['r1', []],
  ])('finds for %s whichever side bears the link: %j', (id, expected) => {
    const found = dossier.find('recommendation', id);
    if (!found) throw new Error('missing');
    expect(relatedRecommendations(dossier, found).map((other) => other.id)).toEqual(expected);
  });
});
