import { type Day, daysBetween } from '@/domain/shared/day';
import type { Deadline, Shift } from './deadline';
import type { Term } from './term';

/** A number of days that is only known to lie between two bounds; no `max` when the end is open. */
export type DayRange = { readonly min: number; readonly max: number | undefined };

/** A deadline with its shifts in the order in which they were said. */
export type DeadlineHistory = {
  readonly deadline: Deadline;
  readonly shifts: readonly Shift[];
  readonly first: Term;
  readonly present: Term;
  /** Days from the last day of the first promise to the present term; `undefined` when either gives no interval. */
  readonly slip: DayRange | undefined;
};

/** Days between the last day of `first` and `second`, as a range when `second` is an interval. */
export function slipBetween(first: Term, second: Term): DayRange | undefined {
  if (!first.latest || (!second.earliest && !second.latest)) return undefined;
  const soonest = second.earliest ?? second.latest;
  const min = soonest ? Math.max(0, daysBetween(first.latest, soonest)) : 0;
  const max = second.latest ? Math.max(0, daysBetween(first.latest, second.latest)) : undefined;
  return { min, max };
}

/**
 * Whether a term certainly lies before another: its last day comes before the other begins, or before the last day on time
 * where that one only says by when. Terms without such a day, and those that may fall together, do not.
 */
export function liesBefore(term: Term, other: Term): boolean {
  const from = other.kind === 'by' ? other.latest : (other.earliest ?? other.latest);
  return term.latest !== undefined && from !== undefined && term.latest < from;
}

/** The history of a deadline as it was known on a day (shifts said later are left out). */
export function deadlineHistory(
  deadline: Deadline,
  allShifts: readonly Shift[],
  knownOn: Day,
): DeadlineHistory {
  const shifts = allShifts
    .filter((shift) => shift.deadlineId === deadline.id && shift.saidOn <= knownOn)
    .toSorted((a, b) => (a.saidOn < b.saidOn ? -1 : a.saidOn > b.saidOn ? 1 : 0));
  const present = shifts.at(-1)?.term ?? deadline.term;
  return {
    deadline,
    shifts,
    first: deadline.term,
    present,
    slip: shifts.length === 0 ? { min: 0, max: 0 } : slipBetween(deadline.term, present),
  };
}
