import { describe, expect, it } from 'vitest';
import { always, type DifferenceCase, inShort, motion, one, told } from '@/testing/differences';
import { claim, type RawRecord, between as term } from '@/testing/rawDossier';

const byEndOf2023 = { ...term(undefined, '2023-12-31', 'eind 2023'), kind: 'by' };
const unknownTerm = { words: 'later', kind: 'vague', approximate: false };

function due(subject: RawRecord, fields: Readonly<Record<string, unknown>> = {}): RawRecord {
  const subjects = [{ kind: subject.kind, id: subject.id }];
  return { term: byEndOf2023, ...fields, kind: 'deadline', id: 'd', subjects };
}

function shift(id: string, saidOn: string, until: string | undefined): RawRecord {
  const next = until ? term(until, until, until) : unknownTerm;
  return { kind: 'shift', id, deadlineId: 'd', saidOn, term: next };
}

const delivered = claim(always, 'study', 'delivered', '2024-01-10');

const terms: readonly DifferenceCase[] = [
  [
    'a term that passed, though it was delivered later',
    [always, due(always), delivered],
    '2023-12-01',
    '2024-12-31',
    ['2024-01-10 s status unknown > delivered', '2024-01-01 s passed eind 2023 10 delivered'],
  ],
  [
    'no term of what came in time',
    [always, due(always), claim(always, 'study', 'delivered', '2023-12-31')],
    '2023-12-31',
    '2024-12-31',
    [],
  ],
  [
    'a missed first promise that was shifted afterwards to no known term',
    [always, due(always), shift('u', '2024-02-21', undefined)],
    '2023-12-31',
    '2024-02-29',
    ['2024-02-21 s deadlineShifted', '2024-01-01 s passed eind 2023 60'],
  ],
  [
    'a first promise that was shifted in time to no known term',
    [always, due(always), shift('u', '2023-11-01', undefined)],
    '2023-12-01',
    '2024-01-10',
    ['2024-01-01 s passed eind 2023 10'],
  ],
  [
    'not the first promise, which was postponed in time, but the term that came instead',
    [always, due(always), shift('u', '2023-11-01', '2024-02-01')],
    '2023-10-01',
    '2024-02-11',
    ['2024-02-02 s passed 2024-02-01 42', '2023-11-01 s deadlineShifted'],
  ],
  [
    'both terms where the first was missed before it was shifted',
    [always, due(always), shift('u', '2024-01-10', '2024-02-01')],
    '2023-12-31',
    '2024-02-11',
    [
      '2024-02-02 s passed 2024-02-01 42',
      '2024-01-10 s deadlineShifted',
      '2024-01-01 s passed eind 2023 42',
    ],
  ],
  [
    'the first promise on the day that a term agreed on in time was taken back',
    [
      always,
      due(always),
      shift('u', '2023-11-01', '2024-06-01'),
      shift('w', '2024-03-01', undefined),
    ],
    '2023-12-31',
    '2024-03-31',
    ['2024-03-01 s deadlineShifted', '2024-03-01 s passed eind 2023 91'],
  ],
  [
    'without days what was stopped after its term',
    [always, due(always), claim(always, 'study', 'stopped', '2024-02-01')],
    '2023-12-31',
    '2024-12-31',
    ['2024-02-01 s status unknown > stopped', '2024-01-01 s passed eind 2023 none'],
  ],
  [
    'of what holds on a condition once that was found to be met',
    [
      motion,
      { ...one, condition: 'als dat nodig is' },
      due(one),
      claim(one, 'condition', 'met', '2024-03-01'),
    ],
    '2023-12-31',
    '2024-03-01',
    [
      '2024-03-01 m answer notAssessable > open',
      '2024-03-01 r1 status - > met',
      '2024-01-01 r1 passed eind 2023 61',
    ],
  ],
];

describe('the terms that passed between two days', () => {
  it.each(terms)('tell %s', (_name, records, from, until, lines) => {
    expect(told(records, from, until).map(inShort)).toEqual(lines);
  });
});
