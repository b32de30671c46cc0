import { addBusinessDays, addMonths } from 'date-fns';
import { addDays, type Day, fromUtcDate, toUtcDate } from '@/domain/shared/day';
import { counts } from './lexicon';
import type { Reading } from './reading';
import type { Cursor } from './tokens';

/** A length of time in calendar terms, and whether the words leave room ("twee à drie weken" counts as three). */
export type Duration = {
  readonly months: number;
  readonly days: number;
  readonly workdays: number;
  readonly approximate: boolean;
};

type Measure = 'workdays' | 'days' | 'months';

const units: ReadonlyMap<string, readonly [Measure, number]> = new Map([
  ['dag', ['days', 1]],
  ['dagen', ['days', 1]],
  ['etmaal', ['days', 1]],
  ['werkdag', ['workdays', 1]],
  ['werkdagen', ['workdays', 1]],
  ['week', ['days', 7]],
  ['weken', ['days', 7]],
  ['maand', ['months', 1]],
  ['maanden', ['months', 1]],
  ['kwartaal', ['months', 3]],
  ['kwartalen', ['months', 3]],
  ['halfjaar', ['months', 6]],
  ['jaar', ['months', 12]],
  ['jaren', ['months', 12]],
]);

/** A counting word or a number below 1000. */
export function readCount(cursor: Cursor): number | undefined {
  const word = counts.get(cursor.peek());
  if (word !== undefined) {
    cursor.at += 1;
    return word;
  }
  return cursor.takeNumber(3);
}

function readAmount(cursor: Cursor): number | undefined {
  if (cursor.take(['anderhalf', 'anderhalve'])) return 1.5;
  if (cursor.take(['een half', 'een halve', 'half', 'halve'])) return 0.5;
  if (cursor.take(['driekwart', 'drie kwart'])) return 0.75;
  const whole = readCount(cursor);
  if (whole === undefined) return undefined;
  return cursor.take(['en een half', 'en een halve']) ? whole + 0.5 : whole;
}

function lengthIn(measure: Measure, size: number, approximate: boolean): Duration {
  const none = { months: 0, days: 0, workdays: 0, approximate };
  if (measure !== 'months') return { ...none, [measure]: Math.ceil(size) };
  return { ...none, months: Math.floor(size), days: Math.round((size % 1) * 30) };
}

const roughly = ['ongeveer', 'circa', 'zo n', "zo ' n", 'ruim', 'bijna'] as const;
const atMost = ['maximaal', 'hooguit', 'uiterlijk'] as const;

function readLength(cursor: Cursor, about: boolean): Duration | undefined {
  const lower = readAmount(cursor);
  if (lower === undefined) return undefined;
  const ranged = cursor.take(['a', 'tot', '-', 'of']) !== undefined;
  const amount = ranged ? readAmount(cursor) : lower;
  if (amount === undefined) return undefined;
  if (cursor.take(['uur', 'uren'])) return lengthIn('days', amount / 24, ranged || about);
  const unit = units.get(cursor.peek());
  if (!unit) return undefined;
  cursor.at += 1;
  return lengthIn(unit[0], amount * unit[1], ranged || about);
}

function together(first: Duration, second: Duration): Duration {
  return {
    months: first.months + second.months,
    days: first.days + second.days,
    workdays: first.workdays + second.workdays,
    approximate: first.approximate || second.approximate,
  };
}

/** "zes weken", "14 dagen", "een half jaar", "anderhalve maand", "twee tot drie maanden", "twee jaar en zes maanden", "48 uur". */
export function readDuration({ cursor }: Reading): Duration | undefined {
  return cursor.attempt(() => {
    const about = cursor.take(roughly) !== undefined;
    cursor.take(atMost);
    cursor.take(['een periode van', 'een termijn van', 'de termijn van', 'de']);
    const first = readLength(cursor, about);
    const more = first && cursor.attempt(() => cursor.take(['en']) && readLength(cursor, about));
    return first && more ? together(first, more) : first;
  });
}

/** The day that lies this long after `from`, or before it when `direction` is −1. Holidays count as workdays. */
export function shiftDay(from: Day, length: Duration, direction: 1 | -1 = 1): Day {
  const moved = addMonths(toUtcDate(from), direction * length.months);
  const shifted = addDays(fromUtcDate(moved), direction * length.days);
  return length.workdays === 0
    ? shifted
    : fromUtcDate(addBusinessDays(toUtcDate(shifted), direction * length.workdays));
}
