import { comingSpan, fixed, type Moment } from './moment';
import { readDay } from './readDay';
import type { Reading } from './reading';
import { readMonth, withYear } from './readPeriod';
import { weekendOf } from './readRelative';
import type { Span } from './span';
import { allRecesses, budgetMemorandumOf, namedMoments, prinsjesdag } from './yearly';

/** "het reces": the recess that is under way or comes first. */
function anyRecess({ cursor, saidOn }: Reading): Moment | undefined {
  if (!cursor.take(['reces', 'parlementaire reces', 'kamerreces'])) return undefined;
  const spans = allRecesses.flatMap((moment) => comingSpan(moment, saidOn) ?? []);
  return fixed(spans.sort((a, b) => (a.latest < b.latest ? -1 : 1))[0]);
}

function budgetMemorandum(reading: Reading): Moment | undefined {
  if (!reading.cursor.take(['miljoenennota', 'rijksbegroting', 'ontwerpbegroting']))
    return undefined;
  const moment = withYear(reading, budgetMemorandumOf);
  return moment.kind === 'yearly' ? prinsjesdag : moment;
}

/** "het weekend": the first that has yet to begin. */
function comingWeekend({ cursor, saidOn }: Reading): Moment | undefined {
  return cursor.take(['weekend', 'weekeinde']) && fixed(weekendOf(saidOn, 'coming'));
}

/** What runs into the next year may be named by both: "winter 2024/2025". */
function skipSecondYear({ cursor }: Reading, span: Span): void {
  cursor.attempt(() => {
    if (cursor.take(['/', '-', "/ '", "- '"]) === undefined) return undefined;
    const second = cursor.takeNumber(4);
    const year = Number(span.latest.slice(0, 4));
    return second === year || second === year % 100 ? true : undefined;
  });
}

/** A season, recess, feast, note or month: whatever comes back under its own name. */
export function readNamed(reading: Reading): Moment | undefined {
  const { cursor } = reading;
  return cursor.firstOf([
    () => {
      const moment = namedMoments.get(cursor.peek());
      if (moment?.kind !== 'yearly') return undefined;
      cursor.at += 1;
      const found = withYear(reading, moment.inYear);
      if (found.kind === 'fixed') skipSecondYear(reading, found.span);
      return found;
    },
    () => (cursor.take(['oud en nieuw']) ? namedMoments.get('jaarwisseling') : undefined),
    () => anyRecess(reading),
    () => comingWeekend(reading),
    () => budgetMemorandum(reading),
    () => readDay(reading),
    () => readMonth(reading),
  ]);
}
