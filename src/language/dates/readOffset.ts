import { addDays, type Day } from '@/domain/shared/day';
import { nthWeekday } from './calendar';
import type { Clause } from './clause';
import { weekdays } from './lexicon';
import { comingSpan, type Moment } from './moment';
import { type Duration, readDuration, shiftDay } from './readDuration';
import type { Reading } from './reading';
import { readOne } from './readMoment';
import { takeOrdinal } from './readPeriod';
import type { Span } from './span';

const vague: Clause = { kind: 'vague' };
const impossibleClause: Clause = { kind: 'impossible' };

type Anchor = {
  readonly span: Span | 'unknown' | 'impossible';
  readonly direction: 1 | -1;
};

type Beside = {
  readonly span: Span;
  readonly direction: 1 | -1;
};

function spanOf(moment: Moment, saidOn: Day): Span | 'impossible' {
  return comingSpan(moment, saidOn) ?? 'impossible';
}

/** "na 1 juli 2025", "voor Prinsjesdag"; an event whose day the words do not give ("na ontvangst") is unknown. */
function readAnchor(reading: Reading): Anchor | undefined {
  const { cursor, saidOn } = reading;
  const sign = cursor.take([
    'na afloop van',
    'na het einde van',
    'na',
    'nadat',
    'volgend op',
    'vanaf',
    'te rekenen vanaf',
    'voorafgaand aan',
    'voordat',
    'voor',
  ]);
  if (!sign) return undefined;
  const direction = sign.startsWith('voor') ? -1 : 1;
  const moment = readOne(reading) ?? undefined;
  if (moment) return { span: spanOf(moment, saidOn), direction };
  if (cursor.done) return undefined;
  cursor.at = cursor.tokens.length;
  return { span: 'unknown', direction };
}

function around(on: Day, length: Duration, span?: Span) {
  return {
    edge: on,
    approximate: length.approximate || span?.approximate === true,
    estimated: span?.estimated === true,
  };
}

function placed(length: Duration, anchor: Anchor | undefined, saidOn: Day) {
  if (!anchor) return around(shiftDay(saidOn, length), length);
  if (anchor.span === 'unknown') return vague;
  if (anchor.span === 'impossible') return impossibleClause;
  const { span, direction } = anchor;
  const from = direction === 1 ? span.latest : span.earliest;
  return around(shiftDay(from, length, direction), length, span);
}

function byOrIn(kind: 'by' | 'in', found: ReturnType<typeof placed>): Clause {
  if ('kind' in found) return found;
  const { edge, approximate, estimated } = found;
  return kind === 'by'
    ? { kind, latest: edge, approximate, estimated }
    : { kind, earliest: edge, latest: edge, approximate, estimated };
}

/** "binnen zes weken", "binnen nu en drie maanden", "uiterlijk binnen een maand na 1 juli 2025". */
function readWithin(reading: Reading): Clause | undefined {
  const { cursor, saidOn } = reading;
  if (!cursor.take(['binnen', 'uiterlijk binnen', 'uiterlijk over', 'in uiterlijk']))
    return undefined;
  cursor.take(['nu en', 'heden en']);
  cursor.take(['de komende', 'de eerstkomende', 'komende', 'het komende', 'het', 'de']);
  const length = readDuration(reading);
  return length && byOrIn('by', placed(length, readAnchor(reading), saidOn));
}

/** "over twee weken": the day that it comes to. Who counts in months names no day, so that leaves room. */
function readAhead(reading: Reading): Clause | undefined {
  const { cursor, saidOn } = reading;
  if (!cursor.take(['over', 'pas over'])) return undefined;
  const length = readDuration(reading);
  const isRough = length !== undefined && (length.approximate || length.months > 0);
  return length && byOrIn('in', placed({ ...length, approximate: isRough }, undefined, saidOn));
}

/** "twee weken voor Prinsjesdag", "uiterlijk een maand na het zomerreces", "de dag na Prinsjesdag". */
function readBeside(reading: Reading): Clause | undefined {
  const { cursor, saidOn } = reading;
  const due = cursor.take(['uiterlijk', 'op uiterlijk', 'niet later dan', 'tot']) !== undefined;
  const dayBeside = cursor.take(['op de dag', 'de dag', 'daags']);
  const length = dayBeside
    ? { months: 0, days: 1, workdays: 0, approximate: false }
    : readDuration(reading);
  const anchor = length && readAnchor(reading);
  return length && anchor && byOrIn(due ? 'by' : 'in', placed(length, anchor, saidOn));
}

/** The nth week or weekday after a moment, or the one before it. */
function beside({ span, direction }: Beside, nth: number, weekday: number | undefined): Span {
  const skipped = 7 * (nth - 1);
  const earliest =
    direction === 1 ? addDays(span.latest, 1 + skipped) : addDays(span.earliest, -7 - skipped);
  const week = { ...span, earliest, latest: addDays(earliest, 6), unit: 'other' } as const;
  const on = weekday === undefined ? undefined : nthWeekday(week, weekday, 1);
  return on ? { ...week, earliest: on, latest: on } : { ...week, approximate: true };
}

/** "de eerste week na het zomerreces", "in de laatste week voor het reces", "de eerste dinsdag na het reces". */
function readWeekBeside(reading: Reading): Clause | undefined {
  const { cursor } = reading;
  const due = cursor.take(['uiterlijk in', 'uiterlijk op', 'uiterlijk', 'voor het einde van']);
  cursor.take(['in', 'op']);
  cursor.take(['de']);
  const nth = takeOrdinal(cursor);
  const weekday = nth === undefined ? undefined : weekdays.get(cursor.peek());
  if (weekday !== undefined) cursor.at += 1;
  else if (!cursor.take(['week', 'vergaderweek'])) return undefined;
  const anchor = readAnchor(reading);
  if (!anchor) return undefined;
  if (anchor.span === 'unknown') return vague;
  if (anchor.span === 'impossible') return impossibleClause;
  const {
    earliest,
    latest,
    approximate,
    estimated = false,
  } = beside(
    { span: anchor.span, direction: anchor.direction },
    typeof nth === 'number' ? nth : 1,
    weekday,
  );
  return due
    ? { kind: 'by', latest, approximate, estimated }
    : { kind: 'in', earliest, latest, approximate, estimated };
}

/** A clause that counts from the day it was said or from another moment. */
export function readOffset(reading: Reading): Clause | undefined {
  return reading.cursor.firstOf([
    () => readWithin(reading),
    () => readAhead(reading),
    () => readWeekBeside(reading),
    () => readBeside(reading),
  ]);
}
