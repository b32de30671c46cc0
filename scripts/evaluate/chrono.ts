import { UTCDate } from '@date-fns/utc';
import type { ParsedComponents } from 'chrono-node';
import * as chrono from 'chrono-node/nl';
import { endOfMonth, endOfYear } from 'date-fns';
import { type Day, fromUtcDate } from '@/domain/shared/day';

export type Interval = {
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
};

type Edge = 'first' | 'last';

/**
 * The day that chrono means by one end. Where it names no day (a month, a year: the rest is implied) the end is
 * widened to the whole month or year, so that chrono isn't punished for how it fills in what the text leaves open.
 */
function edgeOf(parts: ParsedComponents, edge: Edge): Day | undefined {
  const year = parts.get('year');
  const month = parts.get('month');
  const date = parts.get('day');
  if (year === null || month === null || date === null) return undefined;
  const named = (part: 'day' | 'weekday' | 'month') => parts.isCertain(part);
  const on = new UTCDate(year, month - 1, date);
  if (named('day') || named('weekday') || (!named('month') && !parts.isCertain('year'))) {
    return fromUtcDate(on);
  }
  if (named('month')) {
    return fromUtcDate(edge === 'first' ? new UTCDate(year, month - 1, 1) : endOfMonth(on));
  }
  return fromUtcDate(edge === 'first' ? new UTCDate(year, 0, 1) : endOfYear(on));
}

/**
 * The interval that chrono-node reads in Dutch text, counted from noon on the day it was said; of several results the
 * first. Chrono has no kinds, so it is compared on days only, and given what it can't express: of "by" only the last
 * day is compared and of "from" only the first. No result is right where no interval is expected.
 */
export function chronoInterval(words: string, saidOn: Day): Interval | undefined {
  const [year, month, date] = saidOn.split('-').map(Number);
  const said = new Date(year ?? 0, (month ?? 1) - 1, date ?? 1, 12);
  const found = chrono.parse(words, said, { forwardDate: true })[0];
  if (!found) return undefined;
  return {
    earliest: edgeOf(found.start, 'first'),
    latest: edgeOf(found.end ?? found.start, 'last'),
  };
}
