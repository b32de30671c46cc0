import { type Day, daysBetween } from '@/domain/shared/day';
import type { DayRange } from './history';
import { lastDayInTime, withRoom } from './room';
import type { Term } from './term';
import { type Outcome, timeliness } from './timeliness';

/** Days from one day to another, none when the other comes first; `undefined` when either is not known. */
function daysPast(from: Day | undefined, to: Day | undefined): number | undefined {
  return from && to ? Math.max(0, daysBetween(from, to)) : undefined;
}

/**
 * How many days late something is on a day, counted from the last day of its term (rule T4). A range when words leave
 * room: for what is only possibly late from 0, up to what there would be if the term ended on its first day.
 * `undefined` when it isn't late, was closed, or when nothing can be told.
 */
export function latenessOf(due: Term | undefined, outcome: Outcome, on: Day): DayRange | undefined {
  const stand = timeliness(due, outcome, on);
  switch (stand.code) {
    case 'certainlyLate':
      return { min: stand.days, max: stand.days };
    case 'deliveredLate':
      return stand.days;
    case 'possiblyLate':
      return { min: 0, max: daysPast(due?.earliest, on) };
    case 'deliveredUnclear':
      return unclearLateness(due, outcome.delivered);
    default:
      return undefined;
  }
}

function unclearLateness(due: Term | undefined, delivered: Term | undefined): DayRange | undefined {
  const from = due && (lastDayInTime(due) ?? due.earliest);
  const max = daysPast(from, delivered && withRoom(delivered).latest);
  return max === undefined ? undefined : { min: 0, max };
}
