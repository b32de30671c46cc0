import { yearOf } from './moment';
import type { Reading } from './reading';

const thisYear = ['dit', 'het huidige', 'huidig', 'het lopende', 'lopend', 'lopende'] as const;
const nextYear = [
  'volgend',
  'het volgende',
  'komend',
  'het komende',
  'aankomend',
  'het aankomende',
  'aanstaand',
  'nieuwe',
  'nieuw',
  'het nieuwe',
] as const;
const lastYear = ['vorig', 'het vorige', 'afgelopen', 'het afgelopen', 'verleden'] as const;
const yearWords = ['jaar', 'kalenderjaar', 'begrotingsjaar', 'boekjaar', 'verslagjaar'] as const;

/** A four-digit year from 1800 to 2199, or two digits after an apostrophe. */
function readWrittenYear({ cursor }: Reading): number | undefined {
  return cursor.attempt(() => {
    cursor.attempt(() => {
      cursor.take(['het']);
      return cursor.take(yearWords);
    });
    if (cursor.take(["'"])) {
      if (!cursor.glued()) return undefined;
      const short = cursor.peek().length === 2 ? cursor.takeNumber(2) : undefined;
      return short === undefined ? undefined : 2000 + short;
    }
    if (cursor.peek().length !== 4) return undefined;
    const year = cursor.takeNumber(4);
    return year !== undefined && year >= 1800 && year < 2200 ? year : undefined;
  });
}

function relativeYear({ cursor, saidOn }: Reading): number | undefined {
  const here = yearOf(saidOn);
  const shifts = [
    [thisYear, 0],
    [nextYear, 1],
    [lastYear, -1],
  ] as const;
  for (const [words, shift] of shifts) {
    const found = cursor.attempt(() => cursor.take(words) && cursor.take(yearWords));
    if (found) return here + shift;
  }
  if (cursor.take(['het jaar', 'het kalenderjaar'])) return here;
  return cursor.peek(-1) === 'het' && cursor.take(['jaar', 'kalenderjaar']) ? here : undefined;
}

/** The year that the next words name: "2025", "'25", "het jaar 2025", "dit jaar", "volgend jaar". */
export function readYear(reading: Reading): number | undefined {
  return readWrittenYear(reading) ?? reading.cursor.attempt(() => relativeYear(reading));
}

/** A year that belongs to what came before: "van 2025", "in 2025", "(2025)", "-2025", "volgend jaar". */
export function readYearAfter(reading: Reading): number | undefined {
  const { cursor } = reading;
  return cursor.attempt(() => {
    cursor.take(['van het', 'van', 'in', 'uit', ',', '-', '/', '.']);
    const year = readYear(reading);
    // "1 juli 2025-2026" and "Q1 2025/2026" are ranges; their second year is read by the range.
    return year;
  });
}
