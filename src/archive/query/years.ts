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

const written = /^(?<sign>[<>]=?|[≤≥])?(?<year>\d{4})(?:[-/](?<next>\d{2}|\d{4}))?$/;

/** The years that a text names ("2023", "2022/23", "2020-2023", ">2023", "<=2023"), or `undefined` when it names none. */
export function yearsIn(text: string): Condition | undefined {
  const { sign, year, next } = written.exec(text.trim())?.groups ?? {};
  if (!year || (sign && next)) return undefined;
  const first = Number(year);
  if (sign) return openYears(sign, first);
  return next ? betweenYears(first, next) : { on: 'year', first, last: first };
}
