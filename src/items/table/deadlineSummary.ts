import type { DayRange } from '@/domain/deadline/history';
import type { Term } from '@/domain/deadline/term';
import type { Timeliness } from '@/domain/deadline/timeliness';
import { byWeight } from '@/domain/deadline/weight';
import { timelinessOrder } from '@/domain/dossier/counts';
import type { DeadlineStanding } from '@/domain/dossier/standing';

/** Of the deadlines of an item the heaviest, as a row of a list shows it. */
export type DeadlineSummary = {
  readonly first: Term;
  readonly present: Term;
  /** How it stands in one word, and the term that this is about (rule T7). */
  readonly timeliness: Timeliness;
  readonly heldTo: Term;
  /** How it stands against the term that holds now; `undefined` when nothing was shifted. */
  readonly againstPresent: Timeliness | undefined;
  readonly shifts: number;
  /** Days between the first promise and the present term; `undefined` when unknown or when nothing was shifted. */
  readonly slip: DayRange | undefined;
};

/** How the study stands by which something without a term of its own is told (rule T9). */
export type ViaSummary = { readonly title: string; readonly timeliness: Timeliness };

/** Where an item comes in a list by its timeliness, the least number first; of two that are late, the later one first. */
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

/** The heaviest deadline (rule T5); `undefined` when there is none. */
export function summarizeDeadlines(
  standings: readonly DeadlineStanding[],
): DeadlineSummary | undefined {
  const [first] = standings.toSorted((a, b) => byWeight(a.headline, b.headline));
  if (!first) return undefined;
  return {
    first: first.first,
    present: first.present,
    timeliness: first.headline,
    heldTo: first.heldTo,
    againstPresent: first.shifts.length > 0 ? first.againstPresent : undefined,
    shifts: first.shifts.length,
    slip: first.shifts.length > 0 ? first.slip : undefined,
  };
}
