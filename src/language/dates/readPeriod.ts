import { isoWeekOf } from './calendar';
import { months, ordinals, romanQuarter } from './lexicon';
import { fixed, type Moment, mapMoment, yearly } from './moment';
import { readDay } from './readDay';
import type { Reading } from './reading';
import { readYear, readYearAfter } from './readYear';
import { joinSpans, monthsSpan, type Span, weekSpan } from './span';
import type { Cursor } from './tokens';

/** Attaches the year that follows, if one does. */
export function withYear(reading: Reading, inYear: (year: number) => Span | undefined): Moment {
  const year = readYearAfter(reading);
  return year === undefined ? yearly(inYear) : fixed(inYear(year));
}

function numericMonth({ cursor }: Reading): Moment | undefined {
  const yearFirst = cursor.peek().length === 4;
  const first = cursor.takeNumber(4);
  if (first === undefined || cursor.take(['-', '/']) === undefined) return undefined;
  const length = cursor.peek().length;
  const second = cursor.takeNumber(4);
  // "2025-26" is a pair of years, "2025-07" a month: only two digits up to 12 make a month.
  if (second === undefined || !cursor.glued(-1) || (yearFirst ? length !== 2 : length !== 4))
    return undefined;
  const [year, month] = yearFirst ? [first, second] : [second, first];
  return month >= 1 && month <= 12 && year >= 1800 && year < 2200
    ? fixed(monthsSpan(year, month, 1))
    : undefined;
}

/** A month: "maart 2026", "de maand juni", "mei", "07-2025", "2025-07" (not "2023-24", which is a range). */
export function readMonth(reading: Reading): Moment | undefined {
  const { cursor } = reading;
  return cursor.firstOf([
    () => numericMonth(reading),
    () => {
      cursor.take(['maand', 'de maand']);
      const month = months.get(cursor.peek());
      if (month === undefined) return undefined;
      cursor.at += 1;
      if (cursor.peek() === '.') cursor.at += 1;
      return withYear(reading, (year) => monthsSpan(year, month, 1));
    },
  ]);
}

const partsOfYear = {
  q: 4,
  k: 4,
  kw: 4,
  kwartaal: 4,
  kwartalen: 4,
  h: 2,
  halfjaar: 2,
  t: 3,
  tertaal: 3,
} as const;
type PartName = keyof typeof partsOfYear;
const partNames: readonly PartName[] = [
  'q',
  'kwartalen',
  'kwartaal',
  'kw',
  'k',
  'halfjaar',
  'h',
  'tertaal',
  't',
];

function partSpan(pieces: number, from: number, to: number): (year: number) => Span | undefined {
  const length = 12 / pieces;
  return (year) => monthsSpan(year, (from - 1) * length + 1, (to - from + 1) * length);
}

function takePart(cursor: Cursor, pieces: number): number | undefined {
  const number = cursor.takeNumber(1) ?? (pieces === 4 ? romanQuarter(cursor.peek()) : undefined);
  if (number === undefined || number < 1 || number > pieces) return undefined;
  if (!/^\d$/.test(cursor.peek(-1))) cursor.at += 1;
  return number;
}

const listSigns = ['-', '/', 'en', 'of', '+', 'tot en met', ','] as const;

/** "Q1 2023", "K2 2025", "H1 2026", "kwartaal 3 van 2025", "Q3/Q4 2025", "Q1-3 2025", "2025-Q1", "4Q2024". */
export function readNumberedPart(reading: Reading): Moment | undefined {
  const { cursor } = reading;
  const before = cursor.attempt(() => {
    const year = readYear(reading);
    if (year !== undefined) cursor.take(['-', '/', ',']);
    return year;
  });
  const reversed = cursor.attempt(() => {
    const number = cursor.takeNumber(1);
    return number && cursor.take(['q', 'h', 'k'])
      ? cursor.peek(-1) === 'h'
        ? [2, number]
        : [4, number]
      : undefined;
  });
  const name = reversed ? undefined : cursor.take(partNames);
  if (!reversed && !name) return undefined;
  const pieces = name ? partsOfYear[name] : (reversed?.[0] ?? 4);
  if (name) cursor.take(['.', '-']);
  const first = reversed ? reversed[1] : takePart(cursor, pieces);
  if (first === undefined || first < 1 || first > pieces) return undefined;
  const last = cursor.attempt(() => {
    if (!cursor.take(listSigns)) return undefined;
    if (name) cursor.take([name]);
    const number = takePart(cursor, pieces);
    return number !== undefined && number >= first ? number : undefined;
  });
  const inYear = partSpan(pieces, first, last ?? first);
  return before === undefined ? withYear(reading, inYear) : fixed(inYear(before));
}

/** "eerste", "1e", "2de", "IV" as a number, or `last`; only moves the cursor when it finds one. */
export function takeOrdinal(cursor: Cursor): number | 'last' | undefined {
  const word = ordinals.get(cursor.peek()) ?? romanQuarter(cursor.peek());
  if (word !== undefined) {
    cursor.at += 1;
    return word;
  }
  return cursor.attempt(() => {
    const number = cursor.takeNumber(2);
    return number && cursor.glued() && cursor.take(['e', 'ste', 'de']) ? number : undefined;
  });
}

const quarterWords = ['kwartalen', 'kwartaal', 'kwart', 'kw', 'q', 'trimester'] as const;
const halfYearWords = ['halfjaar', 'half jaar', 'jaarhelft', 'halve jaar'] as const;
const tertialWords = ['tertaal', 'viermaandsperiode'] as const;

/** "eerste kwartaal 2025", "derde en vierde kwartaal", "tweede halfjaar van 2025", "2025, eerste kwartaal". */
export function readOrdinalPart(reading: Reading): Moment | undefined {
  const { cursor } = reading;
  const yearBefore = cursor.attempt(() => {
    const year = readYear(reading);
    if (year !== undefined) cursor.take([', het', 'het', ',']);
    return year;
  });
  const first = takeOrdinal(cursor);
  if (first === undefined) return undefined;
  const last = cursor.attempt(() => {
    if (!cursor.take(listSigns)) return undefined;
    cursor.take(['het', 'de']);
    return takeOrdinal(cursor);
  });
  const pieces = cursor.take(quarterWords)
    ? 4
    : cursor.take(halfYearWords)
      ? 2
      : cursor.take(tertialWords)
        ? 3
        : 0;
  if (pieces === 0) return undefined;
  if (cursor.peek() === '.') cursor.at += 1;
  const from = first === 'last' ? pieces : first;
  const to = last === undefined ? from : last === 'last' ? pieces : last;
  if (from > pieces || to > pieces || to < from) return undefined;
  const inYear = partSpan(pieces, from, to);
  return yearBefore === undefined ? withYear(reading, inYear) : fixed(inYear(yearBefore));
}

/** "2025-W12": the notation of ISO 8601. */
function isoWeek({ cursor }: Reading): Moment | undefined {
  const year = cursor.peek().length === 4 ? cursor.takeNumber(4) : undefined;
  if (year === undefined) return undefined;
  cursor.take(['-']);
  const week = cursor.take(['w', 'week']) ? cursor.takeNumber(2) : undefined;
  return week === undefined ? undefined : fixed(isoWeekOf(year, week));
}

/** "week 36 van 2025", "weken 36 en 37", "wk 3", "de week van 8 september 2025". Weeks are ISO weeks. */
export function readWeek(reading: Reading): Moment | undefined {
  const { cursor } = reading;
  if (cursor.take(['week van', 'week vanaf', 'de week van'])) {
    const on = readDay(reading);
    return on && mapMoment(on, (span) => joinSpans(weekSpan(span.earliest), weekSpan(span.latest)));
  }
  const iso = cursor.attempt(() => isoWeek(reading));
  if (iso) return iso;
  if (!cursor.take(['week', 'weken', 'wk', 'weeknummer', 'weeknr'])) return undefined;
  cursor.take(['.']);
  const first = cursor.takeNumber(2);
  if (first === undefined) return undefined;
  const last = cursor.attempt(() => {
    if (!cursor.take(listSigns)) return undefined;
    cursor.take(['week', 'wk']);
    const number = cursor.takeNumber(2);
    return number !== undefined && number > first && number <= 53 ? number : undefined;
  });
  return withYear(reading, (year) => {
    const [from, to] = [isoWeekOf(year, first), isoWeekOf(year, last ?? first)];
    return from && to && (last === undefined ? from : joinSpans(from, to));
  });
}

/** "2025", "'25", "dit jaar", "volgend jaar", each as the whole calendar year. */
export function readWholeYear(reading: Reading): Moment | undefined {
  const year = readYear(reading);
  return year === undefined ? undefined : fixed(monthsSpan(year, 1, 12));
}
