import { describe, expect, it } from 'vitest';
import {
  always,
  type DifferenceCase,
  inShort,
  motion,
  one,
  shows,
  told,
  two,
} from '@/testing/differences';
import { claim } from '@/testing/rawDossier';

const motions = [motion, one, two];

const answers: readonly DifferenceCase[] = [
  [
    'each request apart, and the motion',
    [...motions, shows('e1', '2024-02-01', one), shows('e2', '2024-03-01', two)],
    '2024-01-01',
    '2024-12-31',
    [
      '2024-03-01 m answer partlyAnswered > answered',
      '2024-03-01 r2 answer open > answered',
      '2024-03-01 r2 evidenceAdded',
      '2024-02-01 m answer open > partlyAnswered',
      '2024-02-01 r1 answer open > answered',
      '2024-02-01 r1 evidenceAdded',
    ],
  ],
  [
    'an answer on the day that the study was delivered, not on that of the announcement',
    [
      motion,
      one,
      always,
      shows('e', '2024-02-01', one, { type: 'study', studyId: 's' }),
      claim(always, 'study', 'delivered', '2024-10-18'),
    ],
    '2024-01-01',
    '2024-12-31',
    [
      '2024-10-18 m answer open > answered',
      '2024-10-18 s status unknown > delivered',
      '2024-02-01 r1 evidenceAdded',
    ],
  ],
  [
    'a motion that is new as it was answered then, and what came of it since',
    [...motions, shows('e1', '2023-07-06', one), shows('e2', '2024-03-01', two)],
    '2023-01-01',
    '2024-12-31',
    [
      '2024-03-01 m answer partlyAnswered > answered',
      '2024-03-01 r2 answer open > answered',
      '2024-03-01 r2 evidenceAdded',
      '2023-07-06 m new - partlyAnswered',
      '2023-07-06 r1 evidenceAdded',
    ],
  ],
  [
    'a condition that was found not to be met',
    [
      motion,
      one,
      { ...two, condition: 'als dat nodig is' },
      claim(two, 'condition', 'notMet', '2024-03-01'),
      shows('e1', '2024-02-01', one),
    ],
    '2024-01-01',
    '2024-12-31',
    [
      '2024-03-01 m answer partlyAnswered > answered',
      '2024-03-01 r2 status - > notMet',
      '2024-02-01 m answer open > partlyAnswered',
      '2024-02-01 r1 answer open > answered',
      '2024-02-01 r1 evidenceAdded',
    ],
  ],
];

describe('the answers between two days, each on its own day', () => {
  it.each(answers)('tell %s', (_name, records, from, until, lines) => {
    expect(told(records, from, until).map(inShort)).toEqual(lines);
  });
});
