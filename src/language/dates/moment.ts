import type { Day } from '@/domain/shared/day';
import { addDays, toUtcDate } from '@/domain/shared/day';
import type { Span } from './span';

/**
 * A moment in a text before it is known which year it means.
 * `fixed` has its days · `yearly` comes back each year; `inYear` gives `undefined` when that year lacks it
 * (29 February) · `impossible` names a day that never was or will be.
 */
export type Moment =
  | { readonly kind: 'fixed'; readonly span: Span }
  | { readonly kind: 'yearly'; readonly inYear: (year: number) => Span | undefined }
  | { readonly kind: 'impossible' };

export const impossible: Moment = { kind: 'impossible' };

/** A moment of known days, or the impossible one when there are none. */
export function fixed(span: Span | undefined): Moment {
  return span ? { kind: 'fixed', span } : impossible;
}

/** A moment that comes back each year. */
export function yearly(inYear: (year: number) => Span | undefined): Moment {
  return { kind: 'yearly', inYear };
}

/** The same change made to the moment in whatever year it turns out to be. */
export function mapMoment(moment: Moment, change: (span: Span) => Span | undefined): Moment {
  switch (moment.kind) {
    case 'impossible':
      return impossible;
    case 'fixed':
      return fixed(change(moment.span));
    case 'yearly':
      return yearly((year) => {
        const span = moment.inYear(year);
        return span && change(span);
      });
  }
}

/** The calendar year of a day. */
export function yearOf(on: Day): number {
  return toUtcDate(on).getUTCFullYear();
}

// Leap days are eight years apart around 1900 and 2100.
const yearsToSearch = 9;

/** The first occurrence, from the year before `saidOn` on, that `accept` takes; `undefined` when there is none. */
export function firstSpan(
  moment: Moment,
  saidOn: Day,
  accept: (span: Span) => boolean,
): Span | undefined {
  if (moment.kind === 'fixed') return moment.span;
  if (moment.kind === 'impossible') return undefined;
  for (let year = yearOf(saidOn) - 1; year <= yearOf(saidOn) + yearsToSearch; year += 1) {
    const span = moment.inYear(year);
    if (span && accept(span)) return span;
  }
  return undefined;
}

/** The last occurrence, up to the year of `saidOn`, that `accept` takes; `undefined` when there is none. */
export function lastSpan(
  moment: Moment,
  saidOn: Day,
  accept: (span: Span) => boolean,
): Span | undefined {
  if (moment.kind === 'fixed') return moment.span;
  if (moment.kind === 'impossible') return undefined;
  for (let year = yearOf(saidOn); year >= yearOf(saidOn) - yearsToSearch; year -= 1) {
    const span = moment.inYear(year);
    if (span && accept(span)) return span;
  }
  return undefined;
}

/** The first occurrence of which some day lies after `saidOn`: a period that is under way still counts. */
export function comingSpan(moment: Moment, saidOn: Day): Span | undefined {
  return firstSpan(moment, saidOn, (span) => span.latest > saidOn);
}

/** The last day before a span begins. */
export function lastDayBefore({ unit, earliest }: Span): Day {
  return unit === 'turn' ? earliest : addDays(earliest, -1);
}

/** The first day after a span has ended. */
export function firstDayAfter({ unit, latest }: Span): Day {
  return unit === 'turn' ? latest : addDays(latest, 1);
}

/** The day before a span begins, as a span that keeps its marks. */
export function dayBefore(span: Span): Span {
  const on = lastDayBefore(span);
  return { ...span, earliest: on, latest: on, unit: 'day' };
}
