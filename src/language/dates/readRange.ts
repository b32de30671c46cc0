import type { Day } from '@/domain/shared/day';
import { comingSpan, dayBefore, firstSpan, fixed, impossible, type Moment, yearOf } from './moment';
import type { Reading } from './reading';
import { readOne } from './readMoment';
import { joinSpans, monthsSpan, type Span } from './span';

/** A range whose ends run backwards ("tussen 2025 en 2023"). */
export const reversed = 'reversed';
export type RangeOutcome = Moment | typeof reversed;

/** The last occurrence that starts no later than `end` does: "november–februari 2026" starts in 2025. */
function startBefore(moment: Moment, end: Span): Span | undefined {
  if (moment.kind !== 'yearly') return moment.kind === 'fixed' ? moment.span : undefined;
  const year = yearOf(end.earliest);
  const same = moment.inYear(year);
  return same && same.earliest <= end.latest ? same : moment.inYear(year - 1);
}

/**
 * Joins two moments into the run from the first to the last, or to the day before the last when `upTo`.
 * A year given to one of them holds for both; without any, the first is the coming one and the last follows it.
 */
function joinMoments(first: Moment, last: Moment, saidOn: Day, upTo: boolean): RangeOutcome {
  if (first.kind === 'impossible' || last.kind === 'impossible') return impossible;
  const from = last.kind === 'fixed' ? startBefore(first, last.span) : comingSpan(first, saidOn);
  if (!from) return impossible;
  const to = firstSpan(last, from.earliest, (span) => span.latest > from.earliest);
  if (!to) return impossible;
  const joined = joinSpans(from, upTo ? dayBefore(to) : to);
  return joined ? fixed(joined) : reversed;
}

const signs = [
  'tot en met',
  'en / of',
  'en',
  'of',
  'dan wel',
  'danwel',
  'respectievelijk',
  'a',
  '-',
  '/',
  ',',
  '&',
] as const;

/** The "24" of "2023-24" or "2023-'24". */
function readShortYear({ cursor }: Reading, first: Moment): Moment | undefined {
  if (first.kind !== 'fixed' || first.span.unit !== 'year') return undefined;
  cursor.take(["'"]);
  const short = cursor.peek().length === 2 ? cursor.takeNumber(2) : undefined;
  const start = yearOf(first.span.earliest);
  const year = short === undefined ? undefined : start - (start % 100) + short;
  return year !== undefined && year > start ? fixed(monthsSpan(year, 1, 12)) : undefined;
}

function readNext(reading: Reading, first: Moment): Moment | undefined {
  const { cursor } = reading;
  return cursor.firstOf([
    () => readShortYear(reading, first),
    () => readOne(reading),
    () => (cursor.take(['in', 'op']) ? readOne(reading) : undefined),
  ]);
}

const portionWords: ReadonlySet<string> = new Set([
  'eind',
  'einde',
  'begin',
  'medio',
  'halverwege',
  'ultimo',
]);

/** "X tot Y" ends before Y begins, but "tot medio 2026" and "tot het einde van X" include what they name. */
function readUpTo(reading: Reading, first: Moment): { last: Moment; upTo: boolean } | undefined {
  const { cursor } = reading;
  if (!cursor.take(['tot'])) return undefined;
  const included = portionWords.has(cursor.peek() === 'het' ? cursor.peek(1) : cursor.peek());
  const last = readNext(reading, first);
  return last && { last, upTo: !included };
}

/** A moment, or a run or list of moments ("2023–2024", "juni/juli 2025", "eind 2025 of begin 2026"). */
export function readRange(reading: Reading): RangeOutcome | undefined {
  const { cursor, saidOn } = reading;
  const first = readOne(reading);
  if (!first) return undefined;
  let whole: RangeOutcome = first;
  for (;;) {
    const before: Moment = whole;
    const next: { last: Moment; upTo: boolean } | undefined = cursor.attempt(() => {
      const included = cursor.take(signs);
      if (!included) return readUpTo(reading, before);
      const last = readNext(reading, before);
      return last && { last, upTo: false };
    });
    if (!next) return whole;
    whole = joinMoments(before, next.last, saidOn, next.upTo);
    if (whole === reversed) return reversed;
  }
}

/** "tussen X en Y": from the first day of X to the last day of Y. */
export function readBetween(reading: Reading): RangeOutcome | undefined {
  const { cursor, saidOn } = reading;
  if (!cursor.take(['tussen', 'ergens tussen'])) return undefined;
  const first = readOne(reading);
  if (!first || !cursor.take(['en', 'tot', '-'])) return undefined;
  const last = readOne(reading);
  return last && joinMoments(first, last, saidOn, false);
}
