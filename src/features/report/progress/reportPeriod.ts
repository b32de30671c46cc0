import { addMonths, type Day, parseDay } from '@/domain/shared/day';

/** The first and the last day of a progress report. */
export type ReportPeriod = {
  readonly from: Day;
  readonly until: Day;
};

/** A period as the address asks for it, with what could not be taken as it stands there. */
export type ReadPeriod = ReportPeriod & {
  /** The address asks for a last day after the day shown, of which nothing can be known. */
  readonly isCut: boolean;
  /** The first day that the address asks for came after the last. */
  readonly isReversed: boolean;
  /** What stands in the address as a day and is none. */
  readonly impossible: readonly string[];
};

/** Progress is reported twice a year. */
const monthsBack = 6;

type Asked = { readonly van?: string | undefined; readonly tot?: string | undefined };

/** The days that the address asks for, the earlier one first. */
function askedDays({ van = '', tot = '' }: Asked) {
  const [first, last] = [parseDay(van), parseDay(tot)];
  const isReversed = first !== undefined && last !== undefined && first > last;
  const impossible = [van, tot].filter((text) => text !== '' && !parseDay(text));
  return {
    ...(isReversed ? { first: last, last: first } : { first, last }),
    isReversed,
    impossible,
  };
}

/**
 * The period that the address asks for, up to the day shown. What it doesn't say is since the last report or half a
 * year back; what it says wrongly is told.
 */
export function readReportPeriod(asked: Asked, on: Day, lastReport: Day | undefined): ReadPeriod {
  const { first, last, isReversed, impossible } = askedDays(asked);
  const isCut = last !== undefined && last > on;
  const until = last && !isCut ? last : on;
  const usual = lastReport && lastReport < until ? lastReport : addMonths(until, -monthsBack);
  // Where the day shown comes before all that is asked for, half a year up to it is a period; none would be.
  return { from: first && first <= until ? first : usual, until, isCut, isReversed, impossible };
}
