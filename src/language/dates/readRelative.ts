import { addMonths } from 'date-fns';
import { addDays, type Day, dayOf, toUtcDate } from '@/domain/shared/day';
import { readAcademicYear } from './academicYear';
import { weekdayOf } from './calendar';
import { weekdays } from './lexicon';
import { comingSpan, firstSpan, fixed, lastSpan, type Moment, yearOf } from './moment';
import { weekdayIn } from './readDay';
import { readCount, readDuration, shiftDay } from './readDuration';
import type { Reading } from './reading';
import { daySpan, joinSpans, monthsSpan, type Span, weekSpan } from './span';
import { seasonNames } from './yearly';

export type Direction = 'this' | 'next' | 'coming' | 'past';

const directions: readonly (readonly [Direction, readonly string[]])[] = [
  [
    'coming',
    [
      'eerstvolgende',
      'eerstkomende',
      'eerstkomend',
      'aankomende',
      'aankomend',
      'aanstaande',
      'aanstaand',
      'komende',
      'komend',
    ],
  ],
  ['next', ['volgende', 'volgend', 'nieuwe', 'nieuw']],
  ['this', ['deze', 'dit', 'huidige', 'huidig', 'lopende', 'lopend']],
  ['past', ['afgelopen', 'voorbije', 'vorige', 'vorig', 'verleden', 'laatstleden']],
];

function takeDirection({ cursor }: Reading): Direction | undefined {
  for (const [direction, words] of directions) if (cursor.take(words)) return direction;
  return undefined;
}

function monthsFrom(saidOn: Day, length: number, shift: number): Span | undefined {
  const from = toUtcDate(saidOn);
  const index = Math.floor(from.getUTCMonth() / length) + shift;
  const start = dayOf(yearOf(saidOn), 1, 1);
  if (!start) return undefined;
  const first = addMonths(toUtcDate(start), index * length);
  return monthsSpan(first.getUTCFullYear(), first.getUTCMonth() + 1, length);
}

const calendarUnits: ReadonlyMap<string, (saidOn: Day, shift: number) => Span | undefined> =
  new Map([
    ['dag', (saidOn: Day, shift: number) => daySpan(addDays(saidOn, shift))],
    ['week', (saidOn: Day, shift: number) => weekSpan(addDays(saidOn, shift * 7))],
    ['maand', (saidOn: Day, shift: number) => monthsFrom(saidOn, 1, shift)],
    ['kwartaal', (saidOn: Day, shift: number) => monthsFrom(saidOn, 3, shift)],
    ['tertaal', (saidOn: Day, shift: number) => monthsFrom(saidOn, 4, shift)],
    ['halfjaar', (saidOn: Day, shift: number) => monthsFrom(saidOn, 6, shift)],
    ['jaar', (saidOn: Day, shift: number) => monthsFrom(saidOn, 12, shift)],
    ['kalenderjaar', (saidOn: Day, shift: number) => monthsFrom(saidOn, 12, shift)],
    ['begrotingsjaar', (saidOn: Day, shift: number) => monthsFrom(saidOn, 12, shift)],
  ]);

const shifts = { this: 0, next: 1, coming: 1, past: -1 } as const;

/** Saturday and Sunday: "dit weekend" is this week's, "komend weekend" the first that has yet to begin. */
export function weekendOf(saidOn: Day, direction: Direction): Span | undefined {
  const begun = weekdayOf(saidOn) >= 6;
  const shift = direction === 'coming' ? Number(begun) : shifts[direction];
  const { latest } = weekSpan(addDays(saidOn, shift * 7));
  return joinSpans(daySpan(addDays(latest, -1)), daySpan(latest));
}

/** "deze week", "volgende maand", "het komende kwartaal", "vorig jaar", "volgende week dinsdag". */
function readUnit(reading: Reading, direction: Direction): Moment | undefined {
  const { cursor, saidOn } = reading;
  if (cursor.take(['weekend', 'weekeinde'])) return fixed(weekendOf(saidOn, direction));
  const find = calendarUnits.get(cursor.peek());
  if (!find) return undefined;
  cursor.at += 1;
  const span = find(saidOn, shifts[direction]);
  const weekday = cursor.attempt(() => {
    cursor.take(['op']);
    const number = weekdays.get(cursor.peek());
    if (number !== undefined) cursor.at += 1;
    return number;
  });
  if (!span || weekday === undefined || span.unit !== 'week') return fixed(span);
  const on = weekdayIn(span, weekday);
  return on && fixed(daySpan(on));
}

/**
 * "de maand", "het kwartaal", "week": the one that holds the day it was said. Only meant where something is said of its
 * end, begin or course ("eind van de maand"); by itself a mere word for a length of time.
 */
export function readCurrentUnit({ cursor, saidOn }: Reading): Moment | undefined {
  return cursor.attempt(() => {
    cursor.take(['de', 'het']);
    const find = calendarUnits.get(cursor.peek());
    if (!find) return undefined;
    cursor.at += 1;
    return fixed(find(saidOn, 0));
  });
}

/** "de komende drie maanden", "afgelopen twee jaar": from or up to the day it was said. */
function readStretch(reading: Reading, direction: Direction): Moment | undefined {
  const { cursor, saidOn } = reading;
  const counted = cursor.attempt(() => readCount(cursor)) !== undefined;
  if (counted) cursor.at -= 1;
  const length = counted || cursor.take(['half']) ? readDurationAgain(reading) : undefined;
  if (!length || direction === 'this') return undefined;
  const other = shiftDay(saidOn, length, direction === 'past' ? -1 : 1);
  const edges =
    direction === 'past'
      ? { earliest: other, latest: saidOn }
      : { earliest: saidOn, latest: other };
  return fixed({ ...edges, unit: 'other', approximate: length.approximate });
}

function readDurationAgain(reading: Reading) {
  if (reading.cursor.peek(-1) === 'half') reading.cursor.at -= 1;
  return readDuration(reading);
}

function seasonThisYear(moment: Moment, saidOn: Day): Span | undefined {
  if (moment.kind !== 'yearly') return undefined;
  const here = moment.inYear(yearOf(saidOn));
  const spansNewYear = here !== undefined && yearOf(here.latest) !== yearOf(here.earliest);
  return spansNewYear ? comingSpan(moment, saidOn) : here;
}

/**
 * Picks the year of a named moment by the word before it: "deze zomer" is this calendar year's (a winter: the one
 * that is under way or next), "komende zomer" the first that has yet to begin, "volgende zomer" the next calendar
 * year's, "afgelopen zomer" the last that ended.
 */
function pickByDirection(moment: Moment, direction: Direction, saidOn: Day): Moment {
  if (moment.kind !== 'yearly') return moment;
  switch (direction) {
    case 'this':
      return fixed(seasonThisYear(moment, saidOn));
    case 'coming':
      return fixed(firstSpan(moment, saidOn, (span) => span.earliest > saidOn));
    case 'next':
      return fixed(moment.inYear(yearOf(saidOn) + 1));
    case 'past':
      return fixed(lastSpan(moment, saidOn, (span) => span.latest < saidOn));
  }
}

/** Everything that starts with "deze", "volgende", "komende" or "afgelopen"; `readNamed` reads what may follow. */
export function readRelative(
  reading: Reading,
  readNamed: (reading: Reading) => Moment | undefined,
): Moment | undefined {
  const { cursor, saidOn } = reading;
  const direction = takeDirection(reading);
  if (!direction) return undefined;
  return cursor.firstOf([
    () => readAcademicYear(reading, shifts[direction]),
    () => readUnit(reading, direction),
    () => readStretch(reading, direction),
    () => {
      const isSeason = seasonNames.some((name) => name === cursor.peek());
      const named = readNamed(reading);
      // "volgende Voorjaarsnota" is the next one; only seasons mean "of next year".
      return (
        named &&
        pickByDirection(named, direction === 'next' && !isSeason ? 'coming' : direction, saidOn)
      );
    },
  ]);
}

/** "3 juli jl.", "1 september aanstaande": the word after a moment that picks its year. */
export function readDirectionAfter(reading: Reading, moment: Moment): Moment {
  const { cursor, saidOn } = reading;
  if (cursor.take(['jongstleden', 'laatstleden', 'afgelopen']))
    return pickByDirection(moment, 'past', saidOn);
  if (cursor.take(['aanstaande', 'eerstkomend', 'eerstvolgend']))
    return pickByDirection(moment, 'coming', saidOn);
  return moment;
}
