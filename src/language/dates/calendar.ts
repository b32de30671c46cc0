import { getDaysInMonth, getISODay, getISOWeeksInYear } from 'date-fns';
import { addDays, type Day, dayOf, toUtcDate } from '@/domain/shared/day';
import { type Span, weekSpan } from './span';

/** ISO weekday of a day: Monday is 1, Sunday 7. */
export function weekdayOf(on: Day): number {
  return getISODay(toUtcDate(on));
}

/** The nth weekday (ISO 1–7) between two days inclusive, counted from the end for `last`; `undefined` when there is none. */
export function nthWeekday(
  within: { readonly earliest: Day; readonly latest: Day },
  weekday: number,
  nth: number | 'last',
): Day | undefined {
  if (nth === 'last')
    return addDays(within.latest, -((weekdayOf(within.latest) - weekday + 7) % 7));
  const first = addDays(within.earliest, (weekday - weekdayOf(within.earliest) + 7) % 7);
  const found = addDays(first, (nth - 1) * 7);
  return found <= within.latest ? found : undefined;
}

/** The nth weekday of a month, or `undefined` when the month has fewer. */
export function nthWeekdayOfMonth(
  year: number,
  month: number,
  weekday: number,
  nth: number,
): Day | undefined {
  const earliest = dayOf(year, month, 1);
  if (!earliest) return undefined;
  const latest = addDays(earliest, getDaysInMonth(toUtcDate(earliest)) - 1);
  return nthWeekday({ earliest, latest }, weekday, nth);
}

/** ISO week `week` of `year`, or `undefined` when that year has no such week (2025 has 52). */
export function isoWeekOf(year: number, week: number): Span | undefined {
  // 4 January always lies in week 1.
  const anchor = dayOf(year, 1, 4);
  if (!anchor || week < 1 || week > getISOWeeksInYear(toUtcDate(anchor))) return undefined;
  return weekSpan(addDays(anchor, (week - 1) * 7));
}

/** Easter Sunday of a Gregorian year (the anonymous algorithm of Meeus, Jones and Butcher). */
export function easterOf(year: number): Day | undefined {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const moon = Math.floor((century - correction + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const position = epact + weekday - 7 * shift + 114;
  return dayOf(year, Math.floor(position / 31), (position % 31) + 1);
}
