import { addDays, type Day, daysBetween } from '@/domain/shared/day';
import type { DayRange } from './history';
import { lastDayInTime, withRoom } from './room';
import type { Term } from './term';

/** How many days before its last day something that is due counts as "soon". */
export const soonDays = 30;

/**
 * How something that is due stands on a day. Late is only *certain* past the latest day of the term
 * (rule T10 tells which that is of "rond 20 november"); inside the interval it is *possible*. What was closed without delivery is not late any more.
 */
export type Timeliness =
  | { readonly code: 'deliveredInTime' }
  | { readonly code: 'deliveredLate'; readonly days: DayRange }
  /** Delivered, but the words of the sources leave open whether that was in time. */
  | { readonly code: 'deliveredUnclear' }
  | { readonly code: 'certainlyLate'; readonly days: number }
  /** Past the first promise by so many days, but postponed in time to a term that has not passed (rule T7). */
  | { readonly code: 'postponed'; readonly days: number }
  /** Delivered so many days after the first promise, and not known to be after a term that was agreed on in time. */
  | { readonly code: 'deliveredPostponed'; readonly days: DayRange }
  | { readonly code: 'possiblyLate' }
  /** Due in so many days; when `isBegin` the term only begins then, and ends later or at a day that nobody named. */
  | { readonly code: 'soon'; readonly days: number; readonly isBegin?: true }
  | { readonly code: 'running' }
  | { readonly code: 'closed' }
  /** Due only if a condition is met, and nobody established whether it is. */
  | { readonly code: 'conditional' }
  | { readonly code: 'unknown' };

export type TimelinessCode = Timeliness['code'];

const ended: ReadonlySet<TimelinessCode> = new Set([
  'deliveredInTime',
  'deliveredLate',
  'deliveredUnclear',
  'deliveredPostponed',
  'closed',
]);

/** Whether something came or was closed, so that no term holds for it any more. */
export function hasEnded({ code }: Timeliness): boolean {
  return ended.has(code);
}

/** What is known of the outcome: the moment of delivery, that it was closed without one, or that it may not be due. */
export type Outcome = {
  readonly delivered?: Term | undefined;
  readonly closed?: boolean;
  readonly conditional?: boolean;
};

function deliveredAgainst(due: Term, delivered: Term): Timeliness {
  const { earliest, latest } = withRoom(delivered);
  const last = lastDayInTime(due);
  // What begins on a day can't have been missed before it, also when nobody said when it ends.
  if (!last && due.earliest && latest && latest < due.earliest) {
    return { code: 'deliveredInTime' };
  }
  if (!last || (!earliest && !latest)) return { code: 'deliveredUnclear' };
  if (latest && latest <= last) return { code: 'deliveredInTime' };
  if (earliest && earliest > last) {
    const max = latest ? daysBetween(last, latest) : undefined;
    return { code: 'deliveredLate', days: { min: daysBetween(last, earliest), max } };
  }
  return { code: 'deliveredUnclear' };
}

/** How something that did not come stands against a term with an interval. */
function waitingFor(due: Term, on: Day): Timeliness {
  const { earliest, latest } = due;
  const last = lastDayInTime(due);
  if (last && on > last) return { code: 'certainlyLate', days: daysBetween(last, on) };
  if (earliest && on >= earliest && earliest !== last) return { code: 'possiblyLate' };
  const next = earliest ?? latest;
  if (!next || on < addDays(next, -soonDays)) return { code: 'running' };
  const days = daysBetween(on, next);
  return earliest && earliest !== latest
    ? { code: 'soon', days, isBegin: true }
    : { code: 'soon', days };
}

/**
 * The timeliness of something due by `due` on day `on`, given its outcome as known on that day.
 * A term without an end ("na het zomerreces") makes late possible from its first day and never certain.
 */
export function timeliness(due: Term | undefined, outcome: Outcome, on: Day): Timeliness {
  if (outcome.delivered) {
    return due ? deliveredAgainst(due, outcome.delivered) : { code: 'deliveredUnclear' };
  }
  if (outcome.closed) return { code: 'closed' };
  if (outcome.conditional) return { code: 'conditional' };
  if (!due || (!due.earliest && !due.latest)) return { code: 'unknown' };
  return waitingFor(due, on);
}
