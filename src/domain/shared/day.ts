import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo, addMonths as addMonthsTo, differenceInCalendarDays } from 'date-fns';
import * as v from 'valibot';

/** A calendar day without a time, as ISO 8601 `yyyy-mm-dd`. Days compare with `<` and `>`. */
export type Day = string & v.Brand<'Day'>;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

function exists(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const made = new UTCDateMini(year, month - 1, date);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
}

/** Accepts an ISO day that exists on the calendar; `2025-02-30` is refused, never shifted. */
export const daySchema = v.pipe(v.string(), v.check(exists, 'day.impossible'), v.brand('Day'));

/** The day in `text`, or `undefined` when it is not an existing ISO day. */
export function parseDay(text: string): Day | undefined {
  const parsed = v.safeParse(daySchema, text);
  return parsed.success ? parsed.output : undefined;
}

/** Whether a text is written as `yyyy-mm-dd`, be there such a day or not. */
export function isWrittenAsDay(text: string): boolean {
  return shape.test(text);
}

/** The day in `text`. Throws on anything that is no existing ISO day: for constants in code and tests. */
export function day(text: string): Day {
  return v.parse(daySchema, text);
}

/** The day of this year, month (1–12) and date, or `undefined` when there is no such day. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return parseDay(text);
}

/** The day as a Date at midnight UTC, for arithmetic with date-fns; never to be shown with local getters. */
export function toUtcDate(value: Day): Date {
  return new UTCDateMini(`${value}T00:00:00Z`);
}

const isoLength = 'yyyy-mm-dd'.length;

/** The calendar day of a UTC date, the inverse of `toUtcDate`. */
export function fromUtcDate(date: Date): Day {
  return day(date.toISOString().slice(0, isoLength));
}

/** The day `count` days later (earlier when negative). */
export function addDays(value: Day, count: number): Day {
  return fromUtcDate(addDaysTo(toUtcDate(value), count));
}

/** The same day `count` months later (earlier when negative); the last day of a month that is too short for it. */
export function addMonths(value: Day, count: number): Day {
  return fromUtcDate(addMonthsTo(toUtcDate(value), count));
}

/** Number of days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(toUtcDate(to), toUtcDate(from));
}

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in the Netherlands (Europe/Amsterdam) at this instant, whatever the machine's own zone. */
export function dutchDayOf(instant: Date): Day {
  return day(amsterdam.format(instant));
}
