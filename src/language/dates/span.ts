import { addMonths, endOfMonth, startOfISOWeek, startOfMonth } from 'date-fns';
import { addDays, type Day, dayOf, daysBetween, fromUtcDate, toUtcDate } from '@/domain/shared/day';

/** A `turn` is the night between its two days, so that what comes after it begins on the second. */
export type Unit = 'day' | 'turn' | 'week' | 'month' | 'months' | 'year' | 'other';

/** An inclusive run of days, with what is known about its edges. */
export type Span = {
  readonly earliest: Day;
  readonly latest: Day;
  readonly unit: Unit;
  /** The words leave room. */
  readonly approximate: boolean;
  /** Its edges come from a rule of thumb instead of a published calendar. */
  readonly estimated?: boolean;
};

/** The span of one day. */
export function daySpan(on: Day): Span {
  return { earliest: on, latest: on, unit: 'day', approximate: false };
}

/** `count` whole months from the first day of `month` (1–12) of `year`. `undefined` outside years 1–9999. */
export function monthsSpan(year: number, month: number, count: number): Span | undefined {
  const earliest = dayOf(year, month, 1);
  if (!earliest) return undefined;
  const latest = fromUtcDate(endOfMonth(addMonths(toUtcDate(earliest), count - 1)));
  const unit = count === 1 ? 'month' : count === 12 && month === 1 ? 'year' : 'months';
  return { earliest, latest, unit, approximate: false };
}

/** The ISO week (Monday to Sunday) that holds this day. */
export function weekSpan(on: Day): Span {
  const monday = fromUtcDate(startOfISOWeek(toUtcDate(on)));
  return { earliest: monday, latest: addDays(monday, 6), unit: 'week', approximate: false };
}

/** From the first day of one span to the last day of another; `undefined` when that runs backwards. */
export function joinSpans(first: Span, last: Span): Span | undefined {
  if (first.earliest > last.latest) return undefined;
  return {
    earliest: first.earliest,
    latest: last.latest,
    unit: 'other',
    approximate: first.approximate || last.approximate,
    estimated: Boolean(first.estimated || last.estimated),
  };
}

/** Number of days in a span, both edges counted. */
export function lengthOf(span: Span): number {
  return daysBetween(span.earliest, span.latest) + 1;
}

/** Number of whole calendar months in a span, or `undefined` when it does not run from a first to a last day of month. */
export function wholeMonths(span: Span): number | undefined {
  const [from, to] = [toUtcDate(span.earliest), toUtcDate(span.latest)];
  const whole =
    fromUtcDate(startOfMonth(from)) === span.earliest &&
    fromUtcDate(endOfMonth(to)) === span.latest;
  if (!whole) return undefined;
  return (
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth() + 1
  );
}
