import { addMonths, type Day, parseDay } from '@/domain/shared/day';

/** The first and the last day of a progress report. */
export type ReportPeriod = {
  readonly from: Day;
  readonly until: Day;
  /** The address asks for a last day after the day shown, of which nothing can be known. */
  readonly isCut: boolean;
};

/** Progress is reported twice a year. */
const monthsBack = 6;

/**
 * The period that the address asks for, up to the day shown. What it doesn't say, or says wrongly, is since the last
 * report or half a year back.
 */
export function readReportPeriod(
  { van = '', tot = '' }: { readonly van?: string | undefined; readonly tot?: string | undefined },
  on: Day,
  lastReport: Day | undefined,
): ReportPeriod {
  const asked = parseDay(tot);
  const isCut = asked !== undefined && asked > on;
  const until = asked && !isCut ? asked : on;
  const usual = lastReport && lastReport < until ? lastReport : addMonths(until, -monthsBack);
  const from = parseDay(van);
  // The first day after the last makes no period; half a year up to the last does.
  return { from: from && from <= until ? from : usual, until, isCut };
}
