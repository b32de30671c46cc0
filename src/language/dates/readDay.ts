import { addDays, type Day, dayOf } from '@/domain/shared/day';
import { nthWeekday, weekdayOf } from './calendar';
import { months, weekdays } from './lexicon';
import { fixed, impossible, type Moment, yearly } from './moment';
import type { Reading } from './reading';
import { readYearAfter } from './readYear';
import { daySpan, joinSpans } from './span';
import type { Cursor } from './tokens';

function dayMoment(year: number, month: number, date: number): Moment {
  const on = dayOf(year, month, date);
  return on ? fixed(daySpan(on)) : impossible;
}

function takeMonth(cursor: Cursor): number | undefined {
  const month = months.get(cursor.peek());
  if (month === undefined) return undefined;
  cursor.at += 1;
  if (cursor.peek() === '.') cursor.at += 1;
  return month;
}

function isoDay({ cursor }: Reading): Moment | undefined {
  const year = cursor.peek().length === 4 ? cursor.takeNumber(4) : undefined;
  if (year === undefined || cursor.take(['-', '/', '.']) === undefined) return undefined;
  const month = cursor.peek().length === 2 ? cursor.takeNumber(2) : undefined;
  if (month === undefined) return undefined;
  if (cursor.take(['-', '/', '.']) === undefined) return undefined;
  const date = cursor.takeNumber(2);
  return date === undefined ? undefined : dayMoment(year, month, date);
}

/** "3-7-2025", "03/07/2025", "3.7.25": the Dutch order. Two-digit years are this century's. */
function numericDay({ cursor }: Reading): Moment | undefined {
  const date = cursor.takeNumber(2);
  const sign = cursor.take(['-', '/', '.']);
  if (date === undefined || sign === undefined) return undefined;
  const month = cursor.takeNumber(2);
  if (month === undefined || cursor.take([sign]) === undefined) return undefined;
  cursor.take(["'"]);
  const digits = cursor.peek().length;
  if (digits !== 2 && digits !== 4) return undefined;
  const year = cursor.takeNumber(4);
  if (year === undefined) return undefined;
  return dayMoment(digits === 2 ? 2000 + year : year, month, date);
}

function ordinalSuffix(cursor: Cursor): void {
  if (cursor.glued()) cursor.take(['e', 'ste', 'de']);
}

/** The other end of "3-5 juli", "3 tot en met 5 juli", "15 en 16 juli"; "3 tot 5 juli" ends on the 4th. */
function lastOfRun(cursor: Cursor, first: number): number | undefined {
  const sign = cursor.take(['-', 'tot en met', 'tot', 'en', 'of', '/', ',']);
  if (sign === '-') cursor.take(['de']);
  const named = sign && cursor.takeNumber(2);
  if (named === undefined) return undefined;
  ordinalSuffix(cursor);
  return sign === 'tot' ? Math.max(first, named - 1) : named;
}

/** "3 juli 2025", "1 juli", "3-juli-2025", "de 12e van maart", "15 en 16 juli 2025", "3-5 juli", "12 dec. 2024", "3 juli van dit jaar". */
function writtenDay(reading: Reading): Moment | undefined {
  const { cursor } = reading;
  const first = cursor.takeNumber(2);
  if (first === undefined) return undefined;
  ordinalSuffix(cursor);
  const last = cursor.attempt(() => lastOfRun(cursor, first)) ?? first;
  cursor.take(['-', 'van']);
  const month = takeMonth(cursor);
  if (month === undefined) return undefined;
  const year = readYearAfter(reading);
  const inYear = (inWhich: number) => {
    const [from, to] = [dayOf(inWhich, month, first), dayOf(inWhich, month, last)];
    return from && to && (from === to ? daySpan(from) : joinSpans(daySpan(from), daySpan(to)));
  };
  return year === undefined ? yearly(inYear) : fixed(inYear(year));
}

function weekdayAlone({ cursor, saidOn }: Reading): Moment | undefined {
  const weekday = cursor.peek().length > 2 ? weekdays.get(cursor.peek()) : undefined;
  if (weekday === undefined) return undefined;
  cursor.at += 1;
  const tomorrow = addDays(saidOn, 1);
  return fixed(daySpan(addDays(tomorrow, (weekday - weekdayOf(tomorrow) + 7) % 7)));
}

const relativeDays: ReadonlyMap<string, number> = new Map([
  ['vandaag', 0],
  ['heden', 0],
  ['vanmorgen', 0],
  ['vanochtend', 0],
  ['vanmiddag', 0],
  ['vanavond', 0],
  ['nu', 0],
  ['morgen', 1],
  ['overmorgen', 2],
  ['gisteren', -1],
  ['eergisteren', -2],
]);

function relativeDay({ cursor, saidOn }: Reading): Moment | undefined {
  const shift = relativeDays.get(cursor.peek());
  if (shift === undefined) return undefined;
  cursor.at += 1;
  return fixed(daySpan(addDays(saidOn, shift)));
}

/** The day within a span on which this weekday falls, if any. */
export function weekdayIn(span: { earliest: Day; latest: Day }, weekday: number): Day | undefined {
  return nthWeekday(span, weekday, 1);
}

/** One day, or a run of days in one month. A weekday before a date is skipped: the date is what counts. */
export function readDay(reading: Reading): Moment | undefined {
  const { cursor } = reading;
  const dated = cursor.attempt(() => {
    if (weekdays.has(cursor.peek())) cursor.at += 1;
    cursor.take([',', 'de', '.']);
    return cursor.firstOf([
      () => isoDay(reading),
      () => numericDay(reading),
      () => writtenDay(reading),
    ]);
  });
  return dated ?? cursor.firstOf([() => relativeDay(reading), () => weekdayAlone(reading)]);
}
