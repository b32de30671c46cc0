import { addMonths, type Day, parseDay } from '@/domain/shared/day';

/** The days between which is compared, and what in the address could not be taken as it stands. */
export type Period = {
  readonly from: Day;
  readonly until: Day;
  /** Texts in the address that are no days, with the day taken instead. */
  readonly impossible: readonly { readonly text: string; readonly taken: Day }[];
  /** The first day came after the second. */
  readonly isReversed: boolean;
};

type Known = {
  /** The last day unless the address says otherwise. */
  readonly present: Day;
  readonly lastReport: Day | undefined;
};

const monthsBack = 6;

function defaultFrom(until: Day, lastReport: Day | undefined): Day {
  return lastReport && lastReport < until ? lastReport : addMonths(until, -monthsBack);
}

/** The period that the address asks for; what it does not say is since the last progress report, or half a year. */
export function readPeriod(
  { van = '', tot = '' }: { readonly van?: string; readonly tot?: string },
  { present, lastReport }: Known,
): Period {
  const until = parseDay(tot) ?? present;
  const from = parseDay(van) ?? defaultFrom(until, lastReport);
  const isReversed = from > until;
  const impossible = [
    { text: van, taken: from },
    { text: tot, taken: until },
  ].filter(({ text }) => text !== '' && !parseDay(text));
  return isReversed
    ? { from: until, until: from, impossible, isReversed }
    : { from, until, impossible, isReversed };
}
