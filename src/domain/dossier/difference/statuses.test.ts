import { describe, expect, it } from 'vitest';
import {
  always,
  type DifferenceCase,
  inShort,
  motion,
  one,
  told,
  two,
} from '@/testing/differences';
import { claim, type RawRecord } from '@/testing/rawDossier';

const study: RawRecord = { kind: 'study', id: 's', knownFrom: '2024-02-21' };
const motions = [motion, one, two];

const statuses: readonly DifferenceCase[] = [
  [
    'a new study as it stood when it came, and each status since on its own day',
    [
      study,
      claim(study, 'study', 'running', '2024-02-21'),
      claim(study, 'study', 'completed', '2024-08-19'),
      claim(study, 'study', 'delivered', '2024-10-18'),
    ],
    '2024-01-01',
    '2024-10-19',
    [
      '2024-10-18 s status completed > delivered',
      '2024-08-19 s status running > completed',
      '2024-02-21 s new running -',
    ],
  ],
  [
    'only what falls within the days',
    [
      study,
      claim(study, 'study', 'running', '2024-02-21'),
      claim(study, 'study', 'delivered', '2024-10-18'),
    ],
    '2024-10-01',
    '2024-10-17',
    [],
  ],
  [
    'a status that is claimed again not once more',
    [
      always,
      claim(always, 'study', 'running', '2024-02-01'),
      { ...claim(always, 'study', 'running', '2024-03-01'), id: 'again' },
    ],
    '2024-01-01',
    '2024-12-31',
    ['2024-02-01 s status unknown > running'],
  ],
  [
    'the verdicts of cabinet and Kamer apart',
    [
      ...motions,
      claim(motion, 'execution', 'inProgress', '2024-02-01'),
      claim(motion, 'execution', 'executed', '2024-03-01'),
      claim(motion, 'chamber', 'notAccepted', '2024-04-01'),
    ],
    '2024-01-01',
    '2024-12-31',
    [
      '2024-04-01 m status noRuling > notAccepted',
      '2024-03-01 m status inProgress > executed',
      '2024-02-01 m status notReported > inProgress',
    ],
  ],
];

describe('the statuses between two days, each on its own day', () => {
  it.each(statuses)('tell %s', (_name, records, from, until, lines) => {
    expect(told(records, from, until).map(inShort)).toEqual(lines);
  });
});
