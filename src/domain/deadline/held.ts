import type { Day } from '@/domain/shared/day';
import type { DeadlineHistory } from './history';
import { lastDayInTime } from './room';
import type { Term } from './term';
import { type Outcome, type Timeliness, timeliness } from './timeliness';

/** How a deadline stands: against both terms, and in one word with the term that this word is about. */
export type Held = {
  /** Against the first promise; *postponed* instead of late as long as a postponement in time holds (rule T7). */
  readonly againstFirst: Timeliness;
  readonly againstPresent: Timeliness;
  /** The one word that every page shows. */
  readonly headline: Timeliness;
  readonly heldTo: Term;
};

/** Whether the words of a term place it in time at all. */
export function hasInterval({ earliest, latest }: Term): boolean {
  return Boolean(earliest ?? latest);
}

/** Whether each postponement was said before the term that it replaced had passed for certain. */
function isPostponedInTime({ first, present, shifts }: DeadlineHistory): boolean {
  let end = lastDayInTime(first);
  for (const { saidOn, term } of shifts) {
    if (end && saidOn > end) return false;
    // A postponement to no known term leaves the one before it as the last that anyone named.
    if (hasInterval(term)) end = lastDayInTime(term);
  }
  return shifts.length > 0 && hasInterval(present);
}

/** Late against the first promise, in the word that is fair to who postponed in time and kept to the new term. */
function inFairness(first: Timeliness, present: Timeliness): Timeliness {
  // Who misses a term that was agreed on in time is late after all, and then the first promise counts again.
  if (present.code === 'certainlyLate' || present.code === 'deliveredLate') return first;
  if (first.code === 'certainlyLate') return { code: 'postponed', days: first.days };
  if (first.code === 'deliveredLate') return { code: 'deliveredPostponed', days: first.days };
  return first;
}

/** Whether the first promise decides: it was missed, or kept, or it is the only term that anyone ever named. */
function isHeldToFirst(
  { shifts, present }: DeadlineHistory,
  held: Omit<Held, 'headline' | 'heldTo'>,
) {
  const { againstFirst, againstPresent } = held;
  if (shifts.length === 0 || !hasInterval(present)) return true;
  switch (againstFirst.code) {
    case 'certainlyLate':
    case 'deliveredLate':
    case 'deliveredPostponed':
    case 'deliveredInTime':
      return true;
    case 'postponed':
      return againstPresent.code !== 'possiblyLate';
    default:
      return false;
  }
}

/**
 * How a deadline stands on a day, given its outcome (rules T3 and T7). Whoever missed the first promise is late against
 * it, whatever was said afterwards; who postponed in time is held against the present term.
 */
export function heldOn(history: DeadlineHistory, outcome: Outcome, on: Day): Held {
  const first = timeliness(history.first, outcome, on);
  const againstPresent = timeliness(history.present, outcome, on);
  const againstFirst = isPostponedInTime(history) ? inFairness(first, againstPresent) : first;
  return isHeldToFirst(history, { againstFirst, againstPresent })
    ? { againstFirst, againstPresent, headline: againstFirst, heldTo: history.first }
    : { againstFirst, againstPresent, headline: againstPresent, heldTo: history.present };
}
