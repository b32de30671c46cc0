import { addDays, type Day, daysBetween } from '@/domain/shared/day';
import type { Term } from './term';

/** How many days "rond 20 november" may come before or after that day (rule T10). */
export const roomDays = 14;
/** Words for a piece of a week or more ("begin juni") say their own width; the turn of a year is a night between two days. */
const mostDays = 2;

/** Whether a term names a day, and its words leave room around it: "rond 20 november", "over een half jaar". */
function isAboutADay({ kind, approximate, earliest, latest }: Term): boolean {
  if (kind !== 'in' || !approximate || !earliest || !latest) return false;
  return daysBetween(earliest, latest) < mostDays;
}

/**
 * The last day on which something due by this term is not certainly late (rule T10): the last day of the term, and two
 * weeks more where its words only name about which day. `undefined` for a term without an end.
 */
export function lastDayInTime(term: Term): Day | undefined {
  return term.latest && (isAboutADay(term) ? addDays(term.latest, roomDays) : term.latest);
}

/** The term as a delivery is held against others: wider on both sides where its words only name about which day. */
export function withRoom(term: Term): Term {
  const { earliest, latest } = term;
  if (!isAboutADay(term) || !earliest || !latest) return term;
  return { ...term, earliest: addDays(earliest, -roomDays), latest: addDays(latest, roomDays) };
}
