import { addDays, type Day, dayOf } from '@/domain/shared/day';
import { fixed, type Moment, yearOf } from './moment';
import type { Reading } from './reading';
import type { Span } from './span';
import { prinsjesdagOf } from './yearly';

type Start = (year: number) => Day | undefined;

/** School years start on 1 August, academic years on 1 September, parliamentary years on Prinsjesdag. */
const starts: ReadonlyMap<string, Start> = new Map<string, Start>([
  ['schooljaar', (year) => dayOf(year, 8, 1)],
  ['cursusjaar', (year) => dayOf(year, 8, 1)],
  ['studiejaar', (year) => dayOf(year, 9, 1)],
  ['collegejaar', (year) => dayOf(year, 9, 1)],
  ['vergaderjaar', prinsjesdagOf],
]);

const parliamentary = ['parlementair jaar', 'parlementaire jaar'] as const;
const academic = ['academisch jaar', 'academische jaar'] as const;

function takeStart({ cursor }: Reading): Start | undefined {
  if (cursor.take(parliamentary)) return prinsjesdagOf;
  if (cursor.take(academic)) return starts.get('studiejaar');
  cursor.take(['parlementaire', 'parlementair']);
  const start = starts.get(cursor.peek());
  if (start) cursor.at += 1;
  return start;
}

function startingIn(start: Start, year: number): Span | undefined {
  const [earliest, next] = [start(year), start(year + 1)];
  if (!earliest || !next) return undefined;
  return { earliest, latest: addDays(next, -1), unit: 'other', approximate: false };
}

function takeYears({ cursor }: Reading): number | undefined {
  return cursor.attempt(() => {
    if (cursor.peek().length !== 4) return undefined;
    const first = cursor.takeNumber(4);
    if (first === undefined || cursor.take(['-', '/', 'tot']) === undefined) return undefined;
    cursor.take(["'"]);
    const second = cursor.takeNumber(4);
    return second === first + 1 || second === (first + 1) % 100 ? first : undefined;
  });
}

/** "schooljaar 2024-2025", "het academisch jaar 2025/26"; with a shift, the one that holds the day it was said, moved so many years. */
export function readAcademicYear(reading: Reading, shift?: number): Moment | undefined {
  const { cursor, saidOn } = reading;
  return cursor.attempt(() => {
    const start = takeStart(reading);
    if (!start) return undefined;
    const first = takeYears(reading);
    if (first !== undefined) return fixed(startingIn(start, first));
    const named = cursor.peek().length === 4 ? cursor.takeNumber(4) : undefined;
    // "schooljaar 2026" is loose talk for the one that starts in 2026.
    const loose = named === undefined ? undefined : startingIn(start, named);
    if (loose) return fixed({ ...loose, approximate: true });
    if (shift === undefined) return undefined;
    const opened = start(yearOf(saidOn));
    const current = opened && opened <= saidOn ? yearOf(saidOn) : yearOf(saidOn) - 1;
    return fixed(startingIn(start, current + shift));
  });
}
