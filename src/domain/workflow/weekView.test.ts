import { describe, expect, it } from 'vitest';
import { dossierAsOf } from '@/domain/dossier/asOf';
import { day } from '@/domain/shared/day';
import { weekOf } from '@/domain/shared/week';
import { between, claim, type RawRecord, rawDossier } from '@/testing/rawDossier';
import type { AgendaEntry } from './agenda';
import { openSteps } from './openSteps';
import { isOwnedBy } from './owner';
import { weekView } from './weekView';

// A Saturday, in week 47.
const on = day('2026-11-21');
const study = { kind: 'study', id: 's', title: 'Media' } as const;
const fresh: RawRecord = { kind: 'check', id: 'c', subject: study, on: '2026-11-01' };

function due(term: unknown, id = 'd', subject: unknown = study): RawRecord {
  return { kind: 'deadline', id, subjects: [subject], term };
}

function step(id: string, earliest: string, latest: string, fields = {}): RawRecord {
  return { kind: 'step', id, subject: study, term: between(earliest, latest), ...fields };
}

function told(entries: readonly AgendaEntry[]): string[] {
  return entries.map(({ day: on_, reason }) => `${on_} ${reason.code}`);
}

function view(...records: RawRecord[]) {
  return weekView(rawDossier(study, fresh, ...records), weekOf(on), on);
}

describe('the week', () => {
  it.each([
    ['the Monday', between('2026-11-16', '2026-11-16'), ['2026-11-16 termEnds'], []],
    ['the Sunday', between('2026-11-22', '2026-11-22'), ['2026-11-22 termEnds'], []],
    ['the Sunday before', between('2026-11-15', '2026-11-15'), [], []],
    ['the Monday after', between('2026-11-23', '2026-11-23'), [], ['2026-11-23 termEnds']],
    ['no more than the next', between('2026-11-30', '2026-11-30'), [], []],
    [
      'a term that begins and ends here',
      between('2026-11-17', '2026-11-25'),
      ['2026-11-17 termOpens'],
      ['2026-11-25 termEnds'],
    ],
    ['a term without an end', between('2026-11-18', undefined), ['2026-11-18 termOpens'], []],
    ['no words without a day', between(undefined, undefined), [], []],
  ])('takes in %s', (_name, term, thisWeek, nextWeek) => {
    const { thisWeek: now, nextWeek: after } = view(due(term));
    expect(told(now)).toEqual(thisWeek);
    expect(told(after)).toEqual(nextWeek);
  });

  it('goes on over the turn of the year', () => {
    const dossier = rawDossier(study, fresh, due(between('2027-01-04', '2027-01-04')));
    const { nextWeek, month } = weekView(dossier, weekOf(day('2026-12-31')), on);
    expect(told(nextWeek)).toEqual(['2027-01-04 termEnds']);
    expect(month).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  });

  it('follows a postponement, and names what several items share once', () => {
    const request = { kind: 'request', id: 'r', motionId: 'm' } as const;
    const shared: RawRecord = {
      kind: 'deadline',
      id: 'd',
      subjects: [study, { kind: 'request', id: 'r' }],
      term: between('2026-10-31', '2026-10-31'),
    };
    const shift: RawRecord = {
      kind: 'shift',
      id: 'u',
      deadlineId: 'd',
      term: between('2026-11-20', '2026-11-20'),
    };
    const { thisWeek } = view({ kind: 'motion', id: 'm' }, request, shared, shift);
    expect(thisWeek).toMatchObject([
      { day: '2026-11-20', ref: { kind: 'motion', id: 'm' }, reason: { requestNumber: 1 } },
    ]);
  });

  it('leaves out what is delivered or closed', () => {
    const term = between('2026-11-20', '2026-11-20');
    expect(view(due(term), claim(study, 'study', 'delivered')).thisWeek).toEqual([]);
    expect(view(due(term), claim(study, 'study', 'stopped')).thisWeek).toEqual([]);
  });

  it('asks for a check on the first day that is more than half a year after the last', () => {
    const looked = { ...fresh, on: '2026-05-24' };
    const dossier = rawDossier(study, looked);
    expect(told(weekView(dossier, weekOf(on), on).thisWeek)).toEqual(['2026-11-21 check']);
    const later = weekView(dossier, weekOf(day('2026-11-23')), on);
    expect(told(later.unchecked)).toEqual(['2026-11-21 check']);
  });

  it('names what was promised for the month, by the last day of its term', () => {
    const { promised } = view(
      due(between('2026-11-01', '2026-11-30'), 'a'),
      due(between('2026-11-30', undefined), 'b'),
      due(between('2026-12-01', '2026-12-01'), 'c'),
      due(between(undefined, '2026-11-02'), 'd'),
    );
    expect(told(promised)).toEqual(['2026-11-02 termEnds', '2026-11-30 termEnds']);
  });

  it('counts what was not looked at and is late as well, which the overview only tells as late', () => {
    const known = { ...study, knownFrom: '2023-02-22' };
    const { unchecked, uncheckedAndMore, late } = weekView(
      rawDossier(
        known,
        { kind: 'study', id: 'other', knownFrom: '2023-02-22' },
        due(between('2024-01-01', '2024-01-31')),
      ),
      weekOf(on),
      on,
    );
    expect([unchecked.length, uncheckedAndMore, late.length]).toEqual([2, 1, 1]);
  });

  it('can be narrowed to the work of one owner', () => {
    const assignment: RawRecord = { kind: 'assignment', id: 'a', subject: study, ministry: 'EZK' };
    const dossier = rawDossier(study, assignment, due(between('2026-11-20', '2026-11-20')));
    const countOf = (name: string) =>
      weekView(dossier, weekOf(on), on, (owner) => Boolean(owner && isOwnedBy(owner, name)))
        .thisWeek.length;
    expect([countOf('EZK'), countOf('BZK')]).toEqual([1, 0]);
  });
});

describe('steps', () => {
  it('are open from the day on which they were agreed until the day on which they are done', () => {
    const dossier = rawDossier(
      study,
      step('s1', '2026-11-20', '2026-11-20', { saidOn: '2026-11-10', doneOn: '2026-11-19' }),
    );
    const openOn = (text: string) => openSteps(dossierAsOf(dossier, day(text)), day(text)).length;
    expect(['2026-11-09', '2026-11-10', '2026-11-18', '2026-11-19'].map(openOn)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('stand on their day, and once past the weeks shown among what was left', () => {
    const { thisWeek, overdueSteps } = view(
      step('deze-week', '2026-11-18', '2026-11-18'),
      step('eerder', '2026-11-01', '2026-11-13'),
      step('gedaan', '2026-11-19', '2026-11-19', { doneOn: '2026-11-20' }),
    );
    expect(told(thisWeek)).toEqual(['2026-11-18 stepEnds']);
    expect(told(overdueSteps)).toEqual(['2026-11-13 stepEnds']);
  });
});
