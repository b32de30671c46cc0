import { describe, expect, it } from 'vitest';
import type { Operation } from '@/domain/journal/change';
import { day } from '@/domain/shared/day';
import { makeJournal } from '@/testing/journal';
import { claim, type RawRecord, rawRecord } from '@/testing/rawDossier';
import { dossierEntered } from '../entered';
import type { Difference, DifferenceType } from './difference';
import { enteredDifferences } from './enteredDifferences';

const study: RawRecord = { kind: 'study', id: 's', title: 'Studie' };
const motion: RawRecord = { kind: 'motion', id: 'm' };
const request: RawRecord = { kind: 'request', id: 'r', motionId: 'm' };
const sent = claim(study, 'study', 'delivered', '2024-10-18');
const evidence: RawRecord = { kind: 'evidence', id: 'e', subject: { kind: 'request', id: 'r' } };
const deadline: RawRecord = {
  kind: 'deadline',
  id: 'd',
  subjects: [{ kind: 'study', id: 's' }],
  term: { words: '2030', kind: 'in', latest: '2030-12-31', approximate: false },
};
const shift: RawRecord = {
  kind: 'shift',
  id: 'u',
  deadlineId: 'd',
  term: { words: '2031', kind: 'in', latest: '2031-12-31', approximate: false },
};

const owner: RawRecord = { kind: 'assignment', id: 'a', subject: { kind: 'study', id: 's' } };
const step: RawRecord = {
  kind: 'step',
  id: 'p',
  subject: { kind: 'study', id: 's' },
  term: { words: 'ooit', kind: 'vague', approximate: false },
};
const search: RawRecord = {
  kind: 'check',
  id: 'c',
  subject: { kind: 'study', id: 's' },
  on: '2026-11-02',
};

function put(raw: RawRecord): Operation {
  return { type: 'put', record: rawRecord(raw) };
}

function remove({ kind, id }: RawRecord): Operation {
  return { type: 'delete', ref: { kind, id } };
}

/** What was entered on 1 December 2026 into a dossier that was begun with these records on 21 November. */
function entered(begun: readonly RawRecord[], operations: readonly Operation[]): Difference[] {
  let now = new Date('2026-11-21T10:15:00.000Z');
  const { entries, change } = makeJournal(() => now);
  change(...begun.map(put));
  now = new Date('2026-12-01T09:00:00.000Z');
  change(...operations);
  const momentOn = (text: string) => {
    const on = day(text);
    return { on, dossier: dossierEntered(entries, on).dossier };
  };
  return enteredDifferences(momentOn('2026-11-30'), momentOn('2026-12-01'), entries);
}

type Case = readonly [string, readonly RawRecord[], readonly Operation[], DifferenceType[]];

const cases: readonly Case[] = [
  ['nothing where nothing was entered', [study], [], []],
  ['a new item', [], [put(study)], ['appeared']],
  ['an item that was deleted', [study], [remove(study)], ['disappeared']],
  [
    'a motion that was deleted with its request, once',
    [motion, request],
    [remove(motion), remove(request)],
    ['disappeared'],
  ],
  ['a fact of long ago that was entered now', [study], [put(sent)], ['status']],
  ['a claim that was taken away', [study, sent], [remove(sent)], ['status']],
  ['a new title', [study], [put({ ...study, title: 'Anders' })], ['edited']],
  [
    'evidence that was taken away',
    [motion, request, evidence],
    [remove(evidence)],
    ['answer', 'evidenceRemoved'],
  ],
  [
    'evidence that covers less than was thought',
    [motion, request, evidence],
    [put({ ...evidence, coverage: 'none' })],
    ['answer', 'edited'],
  ],
  ['a deadline that was taken away', [study, deadline], [remove(deadline)], ['deadlineRemoved']],
  ['a shift that was taken away', [study, deadline, shift], [remove(shift)], ['shiftRemoved']],
  [
    'an owner to be, from a day to come',
    [study],
    [put({ ...owner, from: '2027-01-01' })],
    ['assigned'],
  ],
  ['an owner who was taken away', [study, owner], [remove(owner)], ['assignmentRemoved']],
  ['a step that was ticked', [study, step], [put({ ...step, doneOn: '2026-12-01' })], ['stepDone']],
  [
    'a step that was opened again',
    [study, { ...step, doneOn: '2026-11-21' }],
    [put(step)],
    ['stepReopened'],
  ],
  ['a step that was taken away', [study, step], [remove(step)], ['stepRemoved']],
  ['a search that found nothing', [study], [put(search)], ['checked']],
  ['a search that was taken away', [study, search], [remove(search)], ['checkRemoved']],
  ['another day of a search', [study, search], [put({ ...search, on: '2026-11-01' })], ['edited']],
  ['a shift that was entered', [study, deadline], [put(shift)], ['deadlineShifted']],
];

/** What was entered on each of some days, from the end of 20 November 2026 to that of the last. */
function enteredOn(
  days: Readonly<Record<string, readonly Operation[]>>,
  until: string,
): Difference[] {
  let now = new Date('2026-11-20T09:00:00.000Z');
  const { entries, change } = makeJournal(() => now);
  for (const [text, operations] of Object.entries(days)) {
    now = new Date(`${text}T09:00:00.000Z`);
    change(...operations);
  }
  const momentOn = (text: string) => {
    const on = day(text);
    return { on, dossier: dossierEntered(entries, on).dossier };
  };
  return enteredDifferences(momentOn('2026-11-20'), momentOn(until), entries);
}

function inShort(difference: Difference): string {
  const { on = '?', type } = difference;
  if (difference.type !== 'status') return `${on} ${type}`;
  return `${on} ${difference.from} > ${difference.to}`;
}

const running = claim(study, 'study', 'running', '2024-01-01');

describe('what was entered on several days', () => {
  it.each([
    [
      'each status on the day of its entry, whatever days they hold from',
      {
        '2026-11-21': [put(study)],
        '2026-11-23': [put(running)],
        '2026-11-25': [put(sent)],
      },
      ['2026-11-25 running > delivered', '2026-11-23 unknown > running', '2026-11-21 appeared'],
    ],
    [
      'two claims of one day as what they came to',
      { '2026-11-21': [put(study)], '2026-11-23': [put(running), put(sent)] },
      ['2026-11-23 unknown > delivered', '2026-11-21 appeared'],
    ],
    [
      'a claim that was entered and taken back, both ways',
      {
        '2026-11-21': [put(study)],
        '2026-11-23': [put(running)],
        '2026-11-25': [remove(running)],
      },
      ['2026-11-25 running > unknown', '2026-11-23 unknown > running', '2026-11-21 appeared'],
    ],
    [
      'a status that was entered ahead on the day from which it holds',
      {
        '2026-11-21': [put(study)],
        '2026-11-23': [put(claim(study, 'study', 'running', '2026-11-26'))],
      },
      ['2026-11-26 unknown > running', '2026-11-21 appeared'],
    ],
    [
      'a term that passed in between on its own day',
      {
        '2026-11-21': [put(study)],
        '2026-11-22': [
          put({
            ...deadline,
            term: { words: 'nu', kind: 'in', latest: '2026-11-24', approximate: false },
          }),
        ],
        '2026-11-26': [put(running)],
      },
      [
        '2026-11-26 unknown > running',
        '2026-11-25 deadlinePassed',
        '2026-11-22 deadlineSet',
        '2026-11-21 appeared',
      ],
    ],
    [
      'nothing of an item that came and went',
      { '2026-11-21': [put(study)], '2026-11-23': [remove(study)] },
      [],
    ],
  ] as const)('tells %s', (_name, days, lines) => {
    expect(enteredOn(days, '2026-11-30').map(inShort)).toEqual(lines);
  });

  it('counts how late a term is up to the last day', () => {
    const due = put({
      ...deadline,
      term: { words: 'nu', kind: 'in', latest: '2026-11-24', approximate: false },
    });
    const found = enteredOn(
      { '2026-11-21': [put(study), due], '2026-11-26': [put(running)] },
      '2026-11-30',
    );
    expect(found.find(({ type }) => type === 'deadlinePassed')).toMatchObject({
      daysLate: { min: 6, max: 6 },
    });
  });
});

describe('enteredDifferences', () => {
  it.each(cases)('tells %s', (_name, begun, operations, types) => {
    const found = entered(begun, operations);
    expect(found.map(({ type }) => type)).toEqual(types);
    expect(found.every(({ on, by }) => on === '2026-12-01' && by === 'anna')).toBe(true);
  });

  it('names the fields that were edited', () => {
    const [edit] = entered([study], [put({ ...study, title: 'Anders', owner: 'DGDO' })]);
    expect(edit).toMatchObject({ fields: ['title', 'owner'], subjects: [{ id: 's' }] });
  });

  it('gives the reason and source of the fact itself', () => {
    const [status] = entered([study], [put(sent)]);
    expect(status).toMatchObject({ reason: 'Omdat het zo is', source: { note: 'debat' } });
  });
});
