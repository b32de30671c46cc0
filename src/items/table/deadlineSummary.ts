import type { DayRange } from '@/domain/deadline/history';
import type { Term } from '@/domain/deadline/term';
import type { Timeliness, TimelinessCode } from '@/domain/deadline/timeliness';
import type { DeadlineStanding } from '@/domain/dossier/standing';

/** Of the deadlines of an item the one that matters most, as a row of a list shows it. */
export type DeadlineSummary = {
  readonly first: Term;
  readonly present: Term;
  /** Held against the first promise, which no postponement makes undone. */
  readonly timeliness: Timeliness;
  readonly shifts: number;
  /** Days between the first promise and the present term; `undefined` when unknown or when nothing was shifted. */
  readonly slip: DayRange | undefined;
};

/** From what presses most to what is over; also the order in which lists sort and filter. */
export const timelinessOrder = [
  'certainlyLate',
  'possiblyLate',
  'soon',
  'running',
  'deliveredLate',
  'deliveredUnclear',
  'deliveredInTime',
  'unknown',
  'closed',
] as const satisfies readonly TimelinessCode[];

/** Where a timeliness stands in that order; of two that are late, the later one first. */
export function pressure(timeliness: Timeliness): number {
  const rank = timelinessOrder.indexOf(timeliness.code);
  if (timeliness.code === 'certainlyLate') return rank - share(timeliness.days);
  if (timeliness.code === 'deliveredLate') return rank - share(timeliness.days.min);
  if (timeliness.code === 'soon') return rank + share(timeliness.days);
  return rank;
}

function share(days: number): number {
  return days / (days + 365);
}

/** The deadline that matters most; `undefined` when there is none. */
export function summarizeDeadlines(
  standings: readonly DeadlineStanding[],
): DeadlineSummary | undefined {
  const [first] = standings.toSorted((a, b) => pressure(a.againstFirst) - pressure(b.againstFirst));
  if (!first) return undefined;
  return {
    first: first.first,
    present: first.present,
    timeliness: first.againstFirst,
    shifts: first.shifts.length,
    slip: first.shifts.length > 0 ? first.slip : undefined,
  };
}
