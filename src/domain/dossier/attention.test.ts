import { describe, expect, it } from 'vitest';
import { addDays, day } from '@/domain/shared/day';
import { between, claim, type RawRecord, rawDossier } from '@/testing/rawDossier';
import { type AttentionReason, attentionList, byWeight, uncheckedAfterDays } from './attention';

const on = day('2024-06-15');
const study = { kind: 'study', id: 's' } as const;
const year2023 = between('2023-01-01', '2023-12-31', '2023');
const fresh: RawRecord = { kind: 'check', id: 'c', subject: study, on: '2024-06-01' };

function due(term: unknown, subjects: unknown = [study], id = 'd'): RawRecord {
  return { kind: 'deadline', id, subjects, term };
}

function codes(...records: RawRecord[]): unknown[] {
  return attentionList(rawDossier({ ...study }, ...records), on).map(({ reason }) => reason.code);
}

describe('what needs attention', () => {
  it.each([
    ['past the last day', due(year2023), ['certainlyLate']],
    ['inside the interval', due(between('2024-01-01', '2024-12-31')), ['possiblyLate']],
    ['from a day on, without end', due(between('2024-03-01', undefined)), ['possiblyLate']],
    ['a last day within thirty days', due(between(undefined, '2024-07-01')), ['soon']],
    ['far off', due(between('2025-01-01', '2025-12-31')), []],
    ['without an interval', due(between(undefined, undefined)), []],
  ])('says of something due %s: %#', (_name, deadline, expected) => {
    expect(codes(fresh, deadline)).toEqual(expected);
  });

  it('counts the days since the last day of the term and keeps its words', () => {
    const [first] = attentionList(rawDossier({ ...study }, fresh, due(year2023)), on);
    expect(first?.reason).toMatchObject({
      code: 'certainlyLate',
      days: 167,
      what: 'oplevering',
      term: { words: '2023' },
      requestNumber: undefined,
    });
  });

  it.each([
    ['to no date', { words: 'later', kind: 'vague', approximate: true }, 'unknown'],
    ['to a date to come', between('2025-01-01', '2025-06-30', 'later'), 'running'],
    ['to a day soon', between('2024-07-01', '2024-07-01', 'later'), 'soon'],
    ['to a term that is running', between('2024-06-01', undefined, 'later'), 'possiblyLate'],
    [
      'to a term that has passed too',
      between('2024-03-01', '2024-03-31', 'later'),
      'certainlyLate',
    ],
  ])('holds what was missed and postponed afterwards %s to the first promise', (_, term, code) => {
    const saidOn = '2024-02-21';
    const shift: RawRecord = { kind: 'shift', id: 'sh', deadlineId: 'd', term, saidOn };
    const [first] = attentionList(rawDossier({ ...study }, fresh, due(year2023), shift), on);
    expect(first?.reason).toMatchObject({
      code: 'certainlyLate',
      days: 167,
      term: { words: '2023' },
      present: { term: { words: 'later' }, timeliness: { code } },
    });
  });

  it.each([
    ['to a date to come', between('2025-01-01', '2025-06-30', 'later'), 'postponed', '2023'],
    [
      'to a term that is running',
      between('2024-06-01', undefined, 'later'),
      'possiblyLate',
      'later',
    ],
    ['to a term that has passed', between('2024-03-01', '2024-03-31'), 'certainlyLate', '2023'],
    ['to no date', { words: '', kind: 'vague', approximate: true }, 'certainlyLate', '2023'],
  ])('is fair to what was postponed before its term ended %s', (_name, term, code, words) => {
    const saidOn = '2023-12-01';
    const shift: RawRecord = { kind: 'shift', id: 'sh', deadlineId: 'd', term, saidOn };
    const [first] = attentionList(rawDossier({ ...study }, fresh, due(year2023), shift), on);
    expect(first?.reason).toMatchObject({ code, term: { words } });
  });

  it.each([
    ['delivered', [claim(study, 'study', 'delivered')]],
    ['stopped', [claim(study, 'study', 'stopped')]],
  ])('leaves out a study that was %s', (_name, records) => {
    expect(codes(due(year2023), ...records)).toEqual([]);
  });

  it.each([
    ['adopted', ['certainlyLate']],
    ['rejected', []],
    ['withdrawn', []],
    ['lapsed', []],
  ])('asks after a motion that was %s: %j', (decision, expected) => {
    const motion = { kind: 'motion', id: 'm' } as const;
    const dossier = rawDossier(
      { ...motion },
      claim(motion, 'decision', decision, '2024-06-01'),
      due(year2023, [motion]),
    );
    expect(attentionList(dossier, on).map(({ reason }) => reason.code)).toEqual(expected);
  });

  it('counts the deadline of a request for its motion, and names the request', () => {
    const request = { kind: 'request', id: 'r' } as const;
    const dossier = rawDossier(
      { kind: 'motion', id: 'm', title: 'Motie' },
      { ...request, motionId: 'm', number: 2 },
      due(year2023, [request]),
    );
    const [first, ...rest] = attentionList(dossier, on);
    expect(first).toMatchObject({ ref: { kind: 'motion', id: 'm' }, reason: { requestNumber: 2 } });
    expect(rest).toEqual([]);
  });

  it('lists an item once, with its heaviest reason first and the others below', () => {
    const dossier = rawDossier(
      { ...study, knownFrom: '2023-01-01' },
      due(between('2024-01-01', '2024-12-31'), [study], 'a'),
      due(year2023, [study], 'b'),
    );
    const list = attentionList(dossier, on);
    expect(list).toHaveLength(1);
    expect(list[0]?.reason.code).toBe('certainlyLate');
    expect(list[0]?.others.map(({ code }) => code)).toEqual(['possiblyLate', 'notChecked']);
  });
});

describe('a status that was not checked for long', () => {
  const longAgo = addDays(on, -uncheckedAfterDays - 1);

  it.each([
    ['known for longer than the limit', { knownFrom: longAgo }, [], ['notChecked']],
    ['known for exactly the limit', { knownFrom: addDays(longAgo, 1) }, [], []],
    ['known for long but checked lately', { knownFrom: longAgo }, [fresh], []],
    ['without any day to count from', {}, [], []],
  ])('says of an item %s: %#', (_name, fields, records, expected) => {
    const list = attentionList(rawDossier({ ...study, ...fields }, ...records), on);
    expect(list.map(({ reason }) => reason.code)).toEqual(expected);
  });

  it('tells an old check from none at all', () => {
    const old: RawRecord = { kind: 'check', id: 'c', subject: study, on: '2023-11-01' };
    const [first] = attentionList(rawDossier({ ...study, knownFrom: '2023-01-01' }, old), on);
    expect(first?.reason).toMatchObject({ since: '2023-11-01', ever: true });
  });
});

describe('the order of weight', () => {
  const term = { words: '', kind: 'in', approximate: false } as const;
  const facts = { what: '', term, present: undefined, requestNumber: undefined };

  it('puts certain before possible, past before coming, and the longest or soonest first', () => {
    const reasons: AttentionReason[] = [
      { code: 'notChecked', days: 900, since: on, ever: false },
      { code: 'soon', days: 20, ...facts },
      { code: 'soon', days: 3, ...facts },
      { code: 'possiblyLate', ...facts },
      { code: 'certainlyLate', days: 5, ...facts },
      { code: 'certainlyLate', days: 300, ...facts },
    ];
    const sorted = reasons
      .toSorted(byWeight)
      .map((reason) => ('days' in reason ? reason.days : reason.code));
    expect(sorted).toEqual([300, 5, 'possiblyLate', 3, 20, 900]);
  });
});
