import type { Due } from '@/domain/answer/due';
import { duesOfAll } from '@/domain/answer/due';
import { lastDayInTime } from '@/domain/deadline/room';
import type { Term } from '@/domain/deadline/term';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import { claimsAbout, dueSubjects } from '@/domain/dossier/standing';
import type { Motion } from '@/domain/motion/motion';
import { type Day, daysBetween } from '@/domain/shared/day';
import { timelinessLabel } from '@/i18n/nl/deadline/timeliness';
import { cardTimelineTexts as texts } from '@/i18n/nl/report/motionCard';
import { studiesFor, subjectsOfItem } from '../events/happenings';
import { dueName } from '../events/promised';

/** A postponement: when it was said, and where the new term lies, if anywhere. */
export type LaneShift = {
  readonly key: string;
  readonly saidOn: Day;
  readonly to: Day | undefined;
};

/** One deadline on the small timeline. */
export type Lane = {
  readonly key: string;
  readonly name: string;
  readonly saidOn: Day;
  readonly first: Term;
  readonly shifts: readonly LaneShift[];
  readonly delivered: Term | undefined;
  /** From the end of the term that it is held to up to the delivery, or to the day shown. */
  readonly late: { readonly from: Day; readonly to: Day } | undefined;
  readonly stand: string;
};

/** What is drawn: the days between which, what happened to the motion itself, and a lane for each deadline. */
export type CardTimeline = {
  readonly from: Day;
  readonly to: Day;
  readonly on: Day;
  readonly marks: readonly { readonly on: Day; readonly label: string }[];
  readonly lanes: readonly Lane[];
  /** How many deadlines there was no room for; the lightest ones. */
  readonly more: number;
};

/** Where a day lies in the drawing. */
export type Scale = (day: Day) => number;

/** More lanes than this don't fit on a card beside all else. */
const mostLanes = 4;

/** The day at which a term is drawn: its last, which is when it becomes certain that it was not kept. */
export function placeOf({ earliest, latest }: Term): Day | undefined {
  return latest ?? earliest;
}

function lateStretch({ heldTo, outcome, headline }: Due, on: Day): Lane['late'] {
  const from = lastDayInTime(heldTo);
  const isLate = headline.code === 'certainlyLate' || headline.code === 'deliveredLate';
  if (!from || !isLate) return undefined;
  const to = outcome.delivered ? placeOf(outcome.delivered) : on;
  return to && to > from ? { from, to } : undefined;
}

function laneOf(dossier: Dossier, due: Due, on: Day): Lane {
  const { deadline, first, shifts, outcome, headline } = due;
  return {
    key: deadline.id,
    name: dueName(dossier, deadline),
    saidOn: deadline.saidOn,
    first,
    shifts: shifts.map(({ id, saidOn, term }) => ({ key: id, saidOn, to: placeOf(term) })),
    delivered: outcome.delivered,
    late: lateStretch(due, on),
    stand: timelinessLabel(headline),
  };
}

function ownMarks(dossier: Dossier, motion: Motion, on: Day): CardTimeline['marks'] {
  const decisions = claimsAbout(dossier, refOf(motion), 'decision').filter(
    ({ holdsFrom }) => holdsFrom <= on,
  );
  const submitted =
    motion.submittedOn ?? decisions.find(({ code }) => code === 'submitted')?.holdsFrom;
  const adopted = decisions.find(({ code }) => code === 'adopted')?.holdsFrom;
  if (submitted && submitted === adopted) {
    return [{ on: submitted, label: `${texts.submitted} en ${texts.adopted}` }];
  }
  return [
    ...(submitted ? [{ on: submitted, label: texts.submitted }] : []),
    ...(adopted ? [{ on: adopted, label: texts.adopted }] : []),
  ];
}

function daysIn(lanes: readonly Lane[]): Day[] {
  return lanes
    .flatMap(({ saidOn, first, shifts, delivered }) => [
      saidOn,
      placeOf(first),
      delivered && placeOf(delivered),
      ...shifts.flatMap((shift) => [shift.saidOn, shift.to]),
    ])
    .filter((day) => day !== undefined);
}

/** The small timeline of a motion on a day; `undefined` when there is nothing to draw. */
export function cardTimeline(dossier: Dossier, motion: Motion, on: Day): CardTimeline | undefined {
  const subjects = subjectsOfItem(dossier, motion);
  const dues = duesOfAll(
    dossier,
    [...dueSubjects(dossier, refOf(motion)), ...studiesFor(dossier, subjects)],
    on,
  );
  const lanes = dues.slice(0, mostLanes).map((due) => laneOf(dossier, due, on));
  const marks = ownMarks(dossier, motion, on);
  const days = [...marks.map((mark) => mark.on), ...daysIn(lanes)];
  const known = [...days, on].toSorted();
  const [from] = known;
  if (days.length === 0 || !from) return undefined;
  return {
    from,
    to: known.at(-1) ?? on,
    on,
    marks,
    lanes,
    more: dues.length - lanes.length,
  };
}

/** Where a day lies between two others, from 0 to 1. */
export function shareOf(day: Day, from: Day, to: Day): number {
  const whole = daysBetween(from, to);
  return whole > 0 ? daysBetween(from, day) / whole : 0.5;
}

/** The first days of the years between two days, with the number of the year. */
export function yearsBetween(from: Day, to: Day): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const all = Array.from({ length: last - first }, (_, at) => first + 1 + at);
  const step = Math.ceil(all.length / 10) || 1;
  return all.filter((_, at) => at % step === 0);
}
