import { addDays } from '@/domain/shared/day';
import { readAcademicYear } from './academicYear';
import { nthWeekday } from './calendar';
import { readEvent } from './events';
import { weekdays } from './lexicon';
import { comingSpan, firstSpan, fixed, type Moment, mapMoment, yearly } from './moment';
import { halfOf, type Portion, portionOf } from './portion';
import { readCount } from './readDuration';
import { deeper, type Reading } from './reading';
import { readNamed } from './readNamed';
import {
  readNumberedPart,
  readOrdinalPart,
  readWeek,
  readWholeYear,
  takeOrdinal,
} from './readPeriod';
import { readCurrentUnit, readDirectionAfter, readRelative } from './readRelative';
import { joinSpans, monthsSpan, type Span } from './span';

const articles = [
  'het hele',
  'de hele',
  'het gehele',
  'de gehele',
  'heel',
  'geheel',
  'de',
  'het',
  "' t",
  'een',
] as const;

const portions: readonly (readonly [Portion, readonly string[]])[] = [
  ['begin', ['begin', 'aanvang van', 'start van', 'vroege', 'vroeg']],
  ['middle', ['medio', 'halverwege', 'midden', 'half', 'mid']],
  ['end', ['eind', 'einde', 'late', 'laat']],
  ['firstDay', ['primo']],
  ['lastDay', ['ultimo']],
  ['course', ['loop van']],
];

function takePortion({ cursor }: Reading): Portion | undefined {
  for (const [portion, words] of portions) if (cursor.take(words)) return portion;
  return undefined;
}

/** The whole that something is a piece of. */
function readWholeOf(reading: Reading): Moment | undefined {
  const inner = deeper(reading);
  return inner && readOne(inner);
}

/** "begin 2026", "medio juni", "eind van het jaar", "begin/medio 2025", "begin tot medio maart". */
function readPortion(reading: Reading): Moment | undefined {
  const { cursor } = reading;
  const first = takePortion(reading);
  if (!first) return undefined;
  const last = cursor.attempt(() =>
    cursor.take(['/', '-', 'tot en met', 'tot', 'of', 'a', 'en'])
      ? takePortion(reading)
      : undefined,
  );
  cursor.take(['van', 'in', 'der', 'in de loop van', '-']);
  const whole = readWholeOf(reading) ?? readCurrentUnit(reading);
  if (!whole) return undefined;
  return mapMoment(whole, (span) => {
    const from = portionOf(span, first);
    return last ? joinSpans(from, portionOf(span, last)) : from;
  });
}

/** "de tweede helft van maart 2025", "eerste helft 2026", "tweede helft van dit jaar". */
function readHalf(reading: Reading): Moment | undefined {
  const { cursor } = reading;
  const ordinal = takeOrdinal(cursor);
  if (!cursor.take(['helft', 'jaarhelft'])) return undefined;
  const half = ordinal === 'last' ? 2 : ordinal;
  if (half !== 1 && half !== 2) return undefined;
  const whole = cursor.attempt(() => {
    cursor.take(['van', 'in']);
    return readWholeOf(reading);
  });
  if (whole) return mapMoment(whole, (span) => halfOf(span, half));
  return yearly((year) => monthsSpan(year, half === 1 ? 1 : 7, 6));
}

/** Counts days, weeks or months from either end of a span; weeks are runs of seven days and so leave room. */
function slice(span: Span, unit: string, nth: number | 'last', count: number): Span | undefined {
  const last = nth === 'last';
  const skipped = last ? 0 : nth - 1;
  if (unit.startsWith('maand')) {
    const [year, month] = [Number(span.earliest.slice(0, 4)), Number(span.earliest.slice(5, 7))];
    const first = last ? Number(span.latest.slice(5, 7)) - count + 1 : month + skipped;
    const months = first >= 1 && first + count <= 13 ? monthsSpan(year, first, count) : undefined;
    return months && months.latest <= span.latest ? months : undefined;
  }
  if (unit.startsWith('kwarta')) return slice(span, 'maanden', nth, count * 3);
  const days = count * (unit.startsWith('we') ? 7 : 1);
  const earliest = last ? addDays(span.latest, 1 - days) : addDays(span.earliest, skipped * days);
  const latest = addDays(earliest, days - 1);
  if (earliest < span.earliest || earliest > span.latest) return undefined;
  return {
    earliest,
    latest: latest < span.latest ? latest : span.latest,
    unit: 'other',
    approximate: span.approximate || unit.startsWith('we'),
  };
}

const sliceUnits = ['dagen', 'dag', 'weken', 'week', 'maanden', 'maand', 'kwartalen'] as const;

/** "laatste week van juni", "eerste vier maanden van 2025", "eerste drie kwartalen van 2025", "derde dinsdag in september". */
function readSlice(reading: Reading): Moment | undefined {
  const { cursor } = reading;
  const nth = takeOrdinal(cursor);
  if (nth === undefined) return undefined;
  const weekday = weekdays.get(cursor.peek());
  const counted = cursor.attempt(() => readCount(cursor));
  const unit = weekday === undefined ? cursor.take(sliceUnits) : undefined;
  if (weekday !== undefined) cursor.at += 1;
  else if (!unit || (counted === undefined && (unit === 'dagen' || unit === 'weken')))
    return undefined;
  if (!cursor.take(['van', 'in'])) return undefined;
  const whole = readWholeOf(reading);
  if (!whole) return undefined;
  if (unit === 'maanden' && counted === undefined) {
    return mapMoment(whole, (span) => portionOf(span, nth === 'last' ? 'end' : 'begin'));
  }
  return mapMoment(whole, (span) => {
    if (unit) return slice(span, unit, nth, counted ?? 1);
    const on = weekday === undefined ? undefined : nthWeekday(span, weekday, nth);
    return on && { earliest: on, latest: on, unit: 'day', approximate: false };
  });
}

/** One moment: a day, month, quarter, half, year, season, recess, or a piece of one. No range, no preposition. */
export function readOne(reading: Reading): Moment | undefined {
  const { cursor } = reading;
  const moment = cursor.attempt(() => {
    cursor.take(articles);
    return cursor.firstOf([
      () => readRemainder(reading),
      () => readRelativeYearFirst(reading),
      () => readRelative(reading, readNamed),
      () => readHalf(reading),
      () => readSlice(reading),
      () => readNumberedPart(reading),
      () => readOrdinalPart(reading),
      () => readAcademicYear(reading),
      () => readPortion(reading),
      () => readWeek(reading),
      () => readNamed(reading),
      () => readWholeYear(reading),
      () => readEvent(reading),
    ]);
  });
  return moment && readDirectionAfter(reading, moment);
}

/** "volgend jaar maart", "dit jaar in september": the year comes first. */
function readRelativeYearFirst(reading: Reading): Moment | undefined {
  const { cursor } = reading;
  if (/^\d/.test(cursor.peek())) return undefined;
  const year = readWholeYear(reading);
  if (year?.kind !== 'fixed') return undefined;
  cursor.take(['nog']);
  cursor.take(['in', 'rond', 'op']);
  cursor.take(articles);
  const named = readNamed(reading);
  if (named?.kind !== 'yearly') return undefined;
  return fixed(firstSpan(named, year.span.earliest, (span) => span.earliest >= year.span.earliest));
}

/** "later dit jaar", "nog deze maand", "de rest van 2025" start on the day it was said; "eerder dit jaar" ends there. */
function readRemainder(reading: Reading): Moment | undefined {
  const { cursor, saidOn } = reading;
  const word = cursor.take(['later', 'nog', 'rest van', 'restant van', 'verder', 'eerder']);
  if (!word) return undefined;
  cursor.take(['gedurende', 'in', 'van', 'op']);
  const whole = readWholeOf(reading) ?? readCurrentUnit(reading);
  const span = whole && comingSpan(whole, saidOn);
  if (!span) return whole;
  if (saidOn < span.earliest || saidOn > span.latest) return fixed(span);
  const edge = word === 'eerder' ? { latest: saidOn } : { earliest: saidOn };
  return fixed({ ...span, ...edge, unit: 'other' });
}
