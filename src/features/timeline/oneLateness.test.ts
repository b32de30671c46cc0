import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duesOfAll, heaviestDue } from '@/domain/answer/due';
import type { Term } from '@/domain/deadline/term';
import type { Timeliness } from '@/domain/deadline/timeliness';
import { byWeight } from '@/domain/deadline/weight';
import { attentionList } from '@/domain/dossier/attention';
import { buildDossier, type Dossier, refOf } from '@/domain/dossier/dossier';
import { momentsBetween } from '@/domain/dossier/moments';
import type { DossierRecord } from '@/domain/dossier/records';
import { motionAnswer } from '@/domain/motion/answer';
import { addDays, type Day, day } from '@/domain/shared/day';
import { motionDeadline } from '@/items/deadline/motionDeadline';
import { workRow } from '@/items/table/workRow';
import { makeDeadline, makeShift, makeTerm } from '@/testing/facts';
import { found, ref, request, says } from '@/testing/madeUpMotion';
import { makeMotion } from '@/testing/records';
import { timelineEntries } from './entries';

const motion = makeMotion('motie');
const start = day('2024-01-01');
const days = fc.integer({ min: 0, max: 400 }).map((count) => addDays(start, count));

function termFrom(first: Day, length: number, approximate: boolean, isOpen: boolean): Term {
  const term = makeTerm('termijn', first, isOpen ? '' : addDays(first, length));
  return { ...term, approximate };
}

const terms = fc
  .tuple(days, fc.constantFrom(0, 1, 90), fc.boolean(), fc.boolean())
  .map((made) => termFrom(...made));
const targets = fc.constantFrom<1 | 2 | 3 | 'motie'>(1, 2, 3, 'motie');

const evidence = fc
  .tuple(targets, days, fc.constantFrom('whole', 'partial', 'none'))
  .map(([target, on, coverage]) => says(target, on, { coverage }));
const deadlines = fc
  .tuple(fc.uniqueArray(targets, { minLength: 1, maxLength: 3 }), terms, days)
  .map(([subjects, term, saidOn]) => ({ subjects: subjects.map(ref), term, saidOn }));
const shifts = fc.tuple(terms, days);
const conditions = fc.constantFrom<'none' | 'asked' | 'met' | 'notMet'>(
  'none',
  'asked',
  'met',
  'notMet',
);

/** A request, and what was found of its condition. */
function asked(number: number, condition: 'none' | 'asked' | 'met' | 'notMet'): DossierRecord[] {
  const made = request(number, condition === 'none' ? {} : { condition: 'als' });
  return condition === 'met' || condition === 'notMet' ? [made, found(number, condition)] : [made];
}

type Promised = { subjects: ReturnType<typeof ref>[]; term: Term; saidOn: Day };

/** A deadline, and how it was shifted. */
function promised(
  index: number,
  { term, ...fields }: Promised,
  shift: [Term, Day] | null,
): DossierRecord[] {
  const deadline = makeDeadline(`termijn-${index}`, term, fields);
  if (!shift) return [deadline];
  const [shifted, saidOn] = shift;
  const rest = { deadlineId: deadline.id, saidOn };
  return [deadline, makeShift(`uitstel-${index}`, shifted, rest)];
}

const records = fc
  .record({
    evidence: fc.array(evidence, { maxLength: 4 }),
    deadlines: fc.array(fc.tuple(deadlines, fc.option(shifts)), { minLength: 1, maxLength: 3 }),
    conditions: fc.array(conditions, { minLength: 1, maxLength: 3 }),
  })
  .map((made): DossierRecord[] =>
    [
      [motion],
      [1, 2, 3].flatMap((number) => asked(number, made.conditions[number - 1] ?? 'none')),
      made.deadlines.flatMap(([fields, shift], index) => promised(index, fields, shift)),
      made.evidence,
    ].flat(),
  );

function heaviest(stands: readonly (Timeliness | undefined)[]): Timeliness | undefined {
  return stands.filter((stand) => stand !== undefined).toSorted(byWeight)[0];
}

/** What is still awaited: of this the overview, the strip of the year and the timeline tell. */
function isAwaited(stand: Timeliness | undefined): boolean {
  return stand?.code === 'certainlyLate' || stand?.code === 'possiblyLate';
}

function told(dossier: Dossier, on: Day) {
  const { id } = motion;
  const all = [refOf(motion), ...dossier.about('request', refOf(motion)).map(refOf)];
  const entry = attentionList(dossier, on).find(({ ref: { kind } }) => kind === 'motion');
  const year = momentsBetween(dossier, day('2000-01-01'), day('2100-01-01'), on);
  return {
    sheet: heaviestDue(dossier, motion, on)?.headline,
    list: workRow(dossier, motion, on).deadline?.timeliness,
    lead: motionDeadline(dossier, motionAnswer(dossier, motion, on), on)?.timeliness,
    page: heaviest(duesOfAll(dossier, all, on).map(({ headline }) => headline)),
    timeline: heaviest(
      timelineEntries(dossier, on)
        .filter(({ subject }) => subject.kind === 'request' || subject.id === id)
        .map(({ timeliness }) => timeliness),
    ),
    year: heaviest(year.map(({ timeliness }) => timeliness)),
    attention: entry?.reason.code,
  };
}

describe('the lateness of a motion', () => {
  it('T5: is the same on its page and timeline, in the lists and on the sheets', () => {
    fc.assert(
      fc.property(records, days, (made, on) => {
        const { sheet, list, lead, page, timeline } = told(buildDossier(made), on);
        expect({ list, lead, page, timeline }).toEqual({
          list: sheet,
          lead: sheet,
          page: sheet,
          timeline: sheet,
        });
      }),
      { numRuns: 25 },
    );
  });

  it('T5: is told by the overview and its strip of the year while something is awaited', () => {
    fc.assert(
      fc.property(records, days, (made, on) => {
        const { sheet, year, attention } = told(buildDossier(made), on);
        fc.pre(isAwaited(sheet) || isAwaited(year) || attention === 'certainlyLate');
        expect({ year, attention }).toEqual({ year: sheet, attention: sheet?.code });
      }),
      { numRuns: 25 },
    );
  });

  it('T5: is nowhere late where one request was answered in time and the other may not be due', () => {
    const deadline = makeDeadline('termijn', makeTerm('voor 1 juni', '', '2024-05-31'), {
      subjects: [ref('motie')],
    });
    const requests = [...asked(1, 'none'), ...asked(2, 'asked')];
    const dossier = buildDossier([motion, ...requests, deadline, says(1, '2024-03-01')]);
    const stands = told(dossier, day('2024-07-01'));
    expect(stands).toMatchObject({
      sheet: { code: 'deliveredInTime' },
      year: { code: 'deliveredInTime' },
      attention: undefined,
    });
  });
});
