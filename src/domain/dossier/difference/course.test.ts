import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { claim, type RawRecord, rawRecord, between as term } from '@/testing/rawDossier';
import { dossierAsOf } from '../asOf';
import { buildDossier } from '../dossier';
import { differencesBetween } from './between';
import type { Difference } from './difference';

const motion: RawRecord = { kind: 'motion', id: 'm', submittedOn: '2023-07-06' };
const one: RawRecord = { kind: 'request', id: 'r1', motionId: 'm', number: 1 };
const two: RawRecord = { kind: 'request', id: 'r2', motionId: 'm', number: 2 };
const study: RawRecord = { kind: 'study', id: 's', knownFrom: '2024-02-21' };
const always: RawRecord = { kind: 'study', id: 's' };
const motions = [motion, one, two];
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

function shows(id: string, on: string, request: RawRecord, source?: unknown): RawRecord {
  const subject = { kind: request.kind, id: request.id };
  return { kind: 'evidence', id, on, subject, ...(source !== undefined && { source }) };
}

function told(records: readonly RawRecord[], from: string, until: string): Difference[] {
  const dossier = buildDossier(records.map(rawRecord));
  const momentOn = (text: string) => ({ on: day(text), dossier: dossierAsOf(dossier, day(text)) });
  return differencesBetween(momentOn(from), momentOn(until));
}

/** A change in short: its day, what it is about, and the way that it went. */
function inShort(difference: Difference): string {
  const { on = '?', type, subjects } = difference;
  const about = subjects.map(({ id }) => id).join('+');
  switch (difference.type) {
    case 'status':
    case 'answer':
      return `${on} ${about} ${type} ${difference.from ?? '-'} > ${difference.to ?? '-'}`;
    case 'appeared':
      return `${on} ${about} new ${difference.claims.map(({ code }) => code).join() || '-'} ${difference.answer ?? '-'}`;
    case 'deadlinePassed': {
      const { term: passed, daysLate, isDelivered } = difference;
      const late = daysLate ? `${daysLate.min}` : 'none';
      return `${on} ${about} passed ${passed.words} ${late}${isDelivered ? ' delivered' : ''}`;
    }
    default:
      return `${on} ${about} ${type}`;
  }
}

type Case = readonly [string, readonly RawRecord[], string, string, readonly string[]];

const statuses: readonly Case[] = [
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

const answers: readonly Case[] = [
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

const delivered = claim(always, 'study', 'delivered', '2024-01-10');

const terms: readonly Case[] = [
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

describe('the changes between two days, each on its own day', () => {
  it.each([...statuses, ...answers, ...terms])('tell %s', (_name, records, from, until, lines) => {
    expect(told(records, from, until).map(inShort)).toEqual(lines);
  });

  it.each([
    ['status', claim(always, 'study', 'running', '2024-02-21'), 'established'],
    [
      'status',
      { ...claim(always, 'study', 'running', '2024-02-21'), source: { documentId: 'brief' } },
      'document',
    ],
    [
      'status',
      {
        ...claim(always, 'study', 'running', '2024-02-21'),
        happened: term('2024-01-05', '2024-01-05'),
      },
      'happened',
    ],
    [
      'evidenceAdded',
      { ...shows('e', '2024-02-21', one), locator: { documentId: 'brief' } },
      'document',
    ],
    [
      'assigned',
      {
        kind: 'assignment',
        id: 'a',
        subject: { kind: 'study', id: 's' },
        from: '2024-02-21',
        source: { documentId: 'brief' },
      },
      'document',
    ],
  ] as const)('bear with a %s what its day is', (type, record: RawRecord, code) => {
    const letter: RawRecord = {
      kind: 'document',
      id: 'brief',
      dated: term('2024-02-21', '2024-02-21'),
    };
    const found = told([always, ...motions, letter, record], '2024-01-01', '2024-12-31');
    expect(found.find((difference) => difference.type === type)?.stated?.code).toBe(code);
  });

  it('tell of notes from which day they hold', () => {
    const noted = { ...always, notes: 'Wordt verwacht', notesFrom: '2024-02-21' };
    expect(told([noted], '2024-01-01', '2024-12-31').map(inShort)).toEqual(['2024-02-21 s edited']);
  });
});
