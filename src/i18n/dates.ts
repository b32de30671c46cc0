import { lastDayInTime } from '@/domain/deadline/room';
import type { Term } from '@/domain/deadline/term';
import { type Day, dayOf, toUtcDate } from '@/domain/shared/day';

const long = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const abbreviated = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
/** What is told of an instant, in Dutch time. */
export const momentParts = {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const satisfies Intl.DateTimeFormatOptions;
const moment = new Intl.DateTimeFormat('nl-NL', momentParts);

/** A day in running text: "18 oktober 2024". */
export function formatDay(day: Day): string {
  return long.format(toUtcDate(day));
}

const withoutYear = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
});

/** Two days in running text: "1 mei en 21 november 2026", "1 mei 2025 en 21 november 2026". */
export function formatDays(first: Day, second: Day): string {
  const isSameYear = first.slice(0, 4) === second.slice(0, 4);
  const start = isSameYear ? withoutYear.format(toUtcDate(first)) : formatDay(first);
  return `${start} en ${formatDay(second)}`;
}

/** A day in a table: "18-10-2024". */
export function formatDayShort(day: Day): string {
  return day.split('-').reverse().join('-');
}

/** An instant in Dutch time: "21 november 2026 om 10:15". */
export function formatMoment(instant: Date): string {
  return moment.format(instant);
}

function bounds({ earliest, latest, kind }: Term): string | undefined {
  if (earliest && earliest === latest) return formatDay(earliest);
  if (earliest && latest) {
    return `${abbreviated.format(toUtcDate(earliest))} – ${abbreviated.format(toUtcDate(latest))}`;
  }
  if (latest)
    return kind === 'by' ? `uiterlijk ${formatDay(latest)}` : `tot en met ${formatDay(latest)}`;
  return earliest && `vanaf ${formatDay(earliest)}`;
}

/**
 * What the words of a term leave open: "1 okt 2024 – 31 dec 2024, bij benadering", "20 november 2026, bij benadering; te
 * laat na 4 december 2026" (rule T10); says so when they give no interval.
 */
export function formatInterval(term: Term): string {
  const text = bounds(term);
  if (!text) return 'geen datum af te leiden';
  const last = lastDayInTime(term);
  const late = last && last !== term.latest ? `; te laat na ${formatDay(last)}` : '';
  return term.approximate ? `${text}, bij benadering${late}` : text;
}

/** Whether the words of a term already say all that its interval says, so that the interval need not be shown too. */
export function saysItAll(term: Term): boolean {
  if (term.words === formatInterval(term)) return true;
  return Boolean(
    term.earliest && term.earliest === term.latest && term.words === formatDay(term.earliest),
  );
}

const dayInFigures = /(?<![\d-])(\d\d?)-(\d\d?)-(\d{4})(?![\d-])/g;
const bareDay = new RegExp(
  [
    String.raw`^\d{4}-\d\d-\d\d$`,
    String.raw`^\d\d?(?<sign>[-/.])\d\d?\k<sign>(?:\d{4}|'?\d\d)$`,
    String.raw`^\d\d? \p{L}{3,9}\.? (?:\d{4}|['’]\d\d)$`,
  ].join('|'),
  'u',
);

/** Days in figures written out, so that a sentence writes all its days in one way. */
function writeDaysOut(words: string): string {
  return words.replace(dayInFigures, (found: string, date: string, month: string, year: string) => {
    const on = dayOf(Number(year), Number(month), Number(date));
    return on ? formatDay(on) : found;
  });
}

/**
 * The words of a term for running text, as they were typed but for days: a bare day ("18-10-2024", "18 okt. 2024") is
 * written as that day, a day in figures among other words is written out, and a term without words of its own is
 * written as its interval.
 */
export function termWords(term: Term): string {
  const { words, earliest, latest, approximate } = term;
  if (words === '') return formatInterval(term);
  const isDay = earliest !== undefined && earliest === latest && !approximate;
  return isDay && bareDay.test(words.trim()) ? formatDay(earliest) : writeDaysOut(words);
}

/** A term for running text with what its words leave open: "eind 2024 (1 okt 2024 – 31 dec 2024)". */
export function termInFull(term: Term): string {
  const words = termWords(term);
  return saysItAll({ ...term, words }) ? words : `${words} (${formatInterval(term)})`;
}

const weekday = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const monthAndYear = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  month: 'long',
  year: 'numeric',
});

/** A day of a week whose year is known: "maandag 16 november". */
export function formatWeekday(day: Day): string {
  return weekday.format(toUtcDate(day));
}

/** The month in which a day falls: "november 2026". */
export function formatMonth(day: Day): string {
  return monthAndYear.format(toUtcDate(day));
}

/** From one day to another, what they share said once: "16 tot en met 22 november 2026". */
export function formatPeriod(from: Day, to: Day): string {
  const [year, month, date] = formatDay(from).split(' ').toReversed();
  const [toYear, toMonth] = formatDay(to).split(' ').toReversed();
  const parts = year !== toYear ? [date, month, year] : month !== toMonth ? [date, month] : [date];
  return `${parts.join(' ')} tot en met ${formatDay(to)}`;
}
