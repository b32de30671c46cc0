import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { claim, type RawRecord, rawRecord, between as term } from '@/testing/rawDossier';
import { dossierAsOf } from '../asOf';
import { buildDossier } from '../dossier';
import { differencesBetween } from './between';
import type { Difference, DifferenceType } from './difference';

const motion: RawRecord = { kind: 'motion', id: 'm', submittedOn: '2022-01-01' };
const request: RawRecord = { kind: 'request', id: 'r', motionId: 'm' };
const study: RawRecord = { kind: 'study', id: 's' };
const base = [motion, request, study];
const deadline: RawRecord = {
  kind: 'deadline',
  id: 'd',
  subjects: [request, study].map(({ kind, id }) => ({ kind, id })),
  term: { ...term(undefined, '2023-12-31', 'eind 2023'), kind: 'by' },
};

function ref({ kind, id }: RawRecord) {
  return { kind, id };
}

function shift(id: string, saidOn: string, latest: string | undefined, words: string): RawRecord {
  return {
    kind: 'shift',
    id,
    deadlineId: 'd',
    saidOn,
    reason: 'Drukte',
    term: term(latest, latest, words),
  };
}

function evidence(fields: Omit<RawRecord, 'kind' | 'id'>): RawRecord {
  return { subject: { kind: 'request', id: 'r' }, ...fields, kind: 'evidence', id: 'e' };
}

function byFacts(records: readonly RawRecord[], from: string, until: string): Difference[] {
  const dossier = buildDossier(records.map(rawRecord));
  const [before, after] = [from, until].map((text) => {
    const on = day(text);
    return { on, dossier: dossierAsOf(dossier, on) };
  });
  return before && after ? differencesBetween(before, after) : [];
}

const bzk: RawRecord = { kind: 'assignment', id: 'bzk', subject: ref(study), from: '2024-01-01' };
const ezk: RawRecord = { ...bzk, id: 'ezk', ministry: 'EZK', from: '2024-03-01' };
const step: RawRecord = {
  kind: 'step',
  id: 'p',
  subject: ref(study),
  term: term('2024-02-01', '2024-02-01'),
  saidOn: '2024-01-10',
  doneOn: '2024-02-02',
};

type Case = readonly [string, readonly RawRecord[], string, string, DifferenceType[]];

const cases: readonly Case[] = [
  ['nothing on one and the same day', [...base, deadline], '2024-01-01', '2024-01-01', []],
  ['a new motion, once, with its request', base, '2021-12-31', '2022-01-01', ['appeared']],
  [
    'a request that is added to a motion',
    [...base, { ...request, id: 'second', number: 2, knownFrom: '2023-01-01' }],
    '2022-12-31',
    '2023-01-01',
    ['appeared'],
  ],
  [
    'a new status, on the day from which it holds',
    [...base, claim(study, 'study', 'running', '2023-05-01')],
    '2023-04-30',
    '2023-05-01',
    ['status'],
  ],
  [
    'a status that went to and fro in between, both ways',
    [
      ...base,
      claim(study, 'study', 'running', '2023-05-01'),
      claim(study, 'study', 'unknown', '2023-06-01'),
    ],
    '2023-04-30',
    '2023-06-01',
    ['status', 'status'],
  ],
  [
    'a deadline once, for two items',
    [...base, deadline],
    '2022-12-31',
    '2023-01-01',
    ['deadlineSet'],
  ],
  [
    'each shift of a deadline',
    [
      ...base,
      deadline,
      shift('one', '2023-10-01', '2024-03-31', 'eerste kwartaal'),
      shift('two', '2023-11-01', '2024-06-30', 'zomer'),
    ],
    '2023-09-30',
    '2023-11-01',
    ['deadlineShifted', 'deadlineShifted'],
  ],
  ['a term that passed', [...base, deadline], '2023-12-31', '2024-01-01', ['deadlinePassed']],
  ['no term that had passed before', [...base, deadline], '2024-01-01', '2024-02-01', []],
  [
    'evidence with what it makes of the answer',
    [...base, evidence({ on: '2024-02-01' })],
    '2024-01-31',
    '2024-02-01',
    ['answer', 'evidenceAdded'],
  ],
  [
    'announced evidence without a change of the answer',
    [...base, evidence({ on: '2024-02-01', stage: 'announced' })],
    '2024-01-31',
    '2024-02-01',
    ['evidenceAdded'],
  ],
  ['a first owner', [...base, bzk], '2023-12-31', '2024-01-01', ['assigned']],
  [
    'a transfer to another ministry',
    [...base, bzk, ezk],
    '2024-01-01',
    '2024-03-01',
    ['transferred'],
  ],
  [
    'another owner at the same ministry',
    [...base, bzk, { ...ezk, ministry: 'BZK', directorate: 'DS' }],
    '2024-01-01',
    '2024-03-01',
    ['assigned'],
  ],
  ['a step that was agreed on', [...base, step], '2024-01-09', '2024-02-01', ['stepSet']],
  ['a step that was done', [...base, step], '2024-01-10', '2024-02-02', ['stepDone']],
  [
    'a step that was agreed on and done, the newest first',
    [...base, step],
    '2024-01-09',
    '2024-02-02',
    ['stepDone', 'stepSet'],
  ],
  [
    'a look at which nothing had changed',
    [...base, { kind: 'check', id: 'c', subject: { kind: 'study', id: 's' }, on: '2024-01-05' }],
    '2024-01-04',
    '2024-01-05',
    ['checked'],
  ],
];

describe('differencesBetween', () => {
  it.each(cases)('tells %s', (_name, records, from, until, types) => {
    const found = byFacts(records, from, until).map(({ type }) => type);
    expect(found).toEqual(types);
  });

  it('tells of a shift from which term, how much later, and how late in all', () => {
    const records = [
      ...base,
      deadline,
      shift('one', '2023-10-01', '2024-01-30', 'eind januari'),
      shift('two', '2023-10-01', '2024-02-09', 'begin februari'),
    ];
    const found = byFacts(records, '2023-09-30', '2023-10-01');
    expect(found).toMatchObject([
      { from: { words: 'eind 2023' }, slip: { min: 30, max: 30 }, reason: 'Drukte' },
      {
        from: { words: 'eind januari' },
        slip: { min: 10, max: 10 },
        totalSlip: { min: 40, max: 40 },
        subjects: [{ kind: 'request' }, { kind: 'study' }],
      },
    ]);
  });

  it('tells from which day the motion is answered as it is', () => {
    const records = [
      ...base,
      claim(study, 'study', 'delivered', '2024-03-01'),
      evidence({ on: '2024-01-01', source: { type: 'study', studyId: 's' } }),
      { ...evidence({ on: '2024-04-01' }), id: 'later' },
    ];
    const answer = byFacts(records, '2023-12-31', '2024-12-31').find(
      ({ type }) => type === 'answer',
    );
    expect(answer).toMatchObject({ from: 'open', to: 'answered', on: '2024-03-01' });
  });

  it('names who had it before and who has it now', () => {
    const [transfer] = byFacts([...base, bzk, ezk], '2024-01-01', '2024-03-01');
    expect(transfer).toMatchObject({
      from: { ministry: 'BZK' },
      to: { ministry: 'EZK' },
      on: '2024-03-01',
    });
  });

  it('tells a first assignment as a transfer where another ministry made the promise', () => {
    const promise: RawRecord = { kind: 'commitment', id: 't', by: 'Staatssecretaris van BZK' };
    const given: RawRecord = { ...ezk, subject: { kind: 'commitment', id: 't' } };
    const [transfer] = byFacts([promise, given], '2024-01-01', '2024-03-01');
    expect(transfer).toMatchObject({ type: 'transferred', from: { ministry: 'BZK' } });
  });

  it('says of a new item how it stood when it came instead of telling each status apart', () => {
    const records = [...base, claim(motion, 'decision', 'adopted', '2022-01-01')];
    const [only, ...more] = byFacts(records, '2021-12-31', '2022-03-01');
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      type: 'appeared',
      claims: [{ axis: 'decision', code: 'adopted' }],
      answer: 'open',
    });
  });

  it('tells what became of a new item later on its own day', () => {
    const records = [...base, claim(motion, 'decision', 'adopted', '2022-02-01')];
    expect(byFacts(records, '2021-12-31', '2022-03-01')).toMatchObject([
      { type: 'status', axis: 'decision', to: 'adopted', on: '2022-02-01' },
      { type: 'appeared', claims: [], on: '2022-01-01' },
    ]);
  });
});
