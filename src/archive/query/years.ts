import type { Condition } from './query';

/** What two years say together: a parliamentary year when one follows the other, else all from the first to the last. */
function betweenYears(first: number, next: string): Condition | undefined {
  if (Number(next) % 100 === (first + 1) % 100) return { on: 'parliamentaryYear', began: first };
  const last = Number(next);
  return next.length === 4 && first <= last ? { on: 'year', first, last } : undefined;
}

function openYears(sign: string, year: number): Condition {
  switch (sign) {
    case '>':
      return { on: 'yearFrom', first: year + 1 };
    case '<':
      return { on: 'yearUntil', last: year - 1 };
    default:
      return sign === '>=' || sign === '≥'
        ? { on: 'yearFrom', first: year }
        : { on: 'yearUntil', last: year };
  }
}

/** Of a year in two digits the century is the one in which the Kamer has published: "24" is 2024, "98" is 1998. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 70 ? 2000 + number : 1900 + number;
}

const written = /^(?<sign>[<>]=?|[≤≥])?(?<year>\d{2}|\d{4})(?:[-/](?<next>\d{2}|\d{4}))?$/;

/** The years that a text names ("2023", "23", "2022/23", "2020-2023", ">2023", "<=2023"), or `undefined` when it names none. */
export function yearsIn(text: string): Condition | undefined {
  const { sign, year, next } = written.exec(text.trim())?.groups ?? {};
  if (!year || (sign && next)) return undefined;
  const first = fullYear(year);
  if (sign) return openYears(sign, first);
  return next ? betweenYears(first, next) : { on: 'year', first, last: first };
}
