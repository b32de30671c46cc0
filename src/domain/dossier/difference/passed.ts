import type { Deadline } from '@/domain/deadline/deadline';
import type { DayRange } from '@/domain/deadline/history';
import { latenessOf } from '@/domain/deadline/lateness';
import { lastDayInTime } from '@/domain/deadline/room';
import type { Term } from '@/domain/deadline/term';
import { addDays, type Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { type DeadlineStanding, deadlineStanding } from '../standing';
import { type Difference, nothingKnown, subjectsIn } from './difference';
import { isWithin, type Span } from './span';

/** One term of a deadline that passed for one item. */
type Passed = {
  readonly subject: ItemRef;
  readonly term: Term;
  readonly on: Day;
  readonly countedFrom: Term;
  readonly daysLate: DayRange | undefined;
  readonly isDelivered: boolean;
};

/** The first day on which a term is certainly past. */
function dayAfter(term: Term): Day | undefined {
  const last = lastDayInTime(term);
  return last && addDays(last, 1);
}

function isLate({ headline }: DeadlineStanding): boolean {
  return headline.code === 'certainlyLate';
}

/**
 * The term that passes on a day: the one that holds then, or the first promise again when a postponement names no term
 * any more (rules T3 and T7). A term that was replaced before it passed does not pass.
 */
function termPassing(standing: (on: Day) => DeadlineStanding, on: Day): Term | undefined {
  const stood = standing(on);
  const { present, againstPresent, heldTo } = stood;
  if (dayAfter(present) === on && againstPresent.code === 'certainlyLate') return present;
  return isLate(stood) && !isLate(standing(addDays(on, -1))) ? heldTo : undefined;
}

/** When the terms passed of which one item was late, each with the term; the first to pass first. */
function passings(span: Span, deadline: Deadline, subject: ItemRef): [Day, Term][] {
  const { dossier, on: last } = span.after;
  const shifts = dossier.about('shift', deadline);
  const standing = (on: Day) => deadlineStanding(dossier, deadline, subject, on);
  const days = [deadline, ...shifts].flatMap(({ term, saidOn }) => [saidOn, dayAfter(term)]);
  const within = new Set(days.flatMap((on) => (on && isWithin(span, on) ? [on] : [])));
  const found = [...within].toSorted().flatMap((on): [Day, Term][] => {
    const term = termPassing(standing, on);
    return term ? [[on, term]] : [];
  });
  // Who turned out to be late only later, as when a condition was found to be met, let the term pass all the same.
  const stands = standing(last);
  const on = dayAfter(stands.heldTo);
  const isUntold = found.length === 0 && isLate(stands) && on && isWithin(span, on);
  return isUntold ? [[on, stands.heldTo]] : found;
}

function passedFor(span: Span, deadline: Deadline, subject: ItemRef): Passed[] {
  const { dossier, on: end } = span.end;
  const { heldTo: countedFrom, outcome } = deadlineStanding(dossier, deadline, subject, end);
  const daysLate = latenessOf(countedFrom, outcome, end);
  const isDelivered = outcome.delivered !== undefined;
  return passings(span, deadline, subject).map(([on, term]) => {
    return { subject, term, on, countedFrom, daysLate, isDelivered };
  });
}

/** Whether two items may be told in one line: the same term passed, and they are as late. */
function isTheSame(a: Passed, b: Passed): boolean {
  return (
    a.term === b.term &&
    a.on === b.on &&
    a.isDelivered === b.isDelivered &&
    a.daysLate?.min === b.daysLate?.min &&
    a.daysLate?.max === b.daysLate?.max
  );
}

function passedOf(span: Span, deadline: Deadline): Difference[] {
  if (deadline.saidOn > span.after.on) return [];
  const all = deadline.subjects.flatMap((subject) => passedFor(span, deadline, subject));
  const record = { kind: deadline.kind, id: deadline.id };
  return all.flatMap((passed): Difference[] => {
    const alike = all.filter((other) => isTheSame(passed, other));
    const subjects = subjectsIn(
      alike.map(({ subject }) => subject),
      span.after,
    );
    if (!subjects || alike[0] !== passed) return [];
    const { on, term, countedFrom, daysLate, isDelivered } = passed;
    const body = { deadline, term, countedFrom, daysLate, isDelivered };
    return [{ ...nothingKnown, ...body, type: 'deadlinePassed', subjects, record, on }];
  });
}

/**
 * The terms whose last day came and went without delivery, also where it came later. By rule T7 who missed the first
 * promise is late against it, whatever was said afterwards.
 */
export function passedDifferences(span: Span): Difference[] {
  return span.after.dossier.all('deadline').flatMap((deadline) => passedOf(span, deadline));
}
