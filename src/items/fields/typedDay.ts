import type { Day } from '@/domain/shared/day';
import { failure, type Result, success } from '@/domain/shared/result';
import { readTerm } from '@/language/dates/readTerm';
import { isPlausible } from './plausibleDay';

export type TypedDayFailure =
  /** No such day on the calendar. */
  | { readonly code: 'day.impossible' }
  /** Words that leave more than one day open, or none. */
  | { readonly code: 'day.unclear' }
  /** Before 1900 or after 2100. */
  | { readonly code: 'day.outOfRange' }
  /** Still to come, where only what has happened can be said. */
  | { readonly code: 'day.future' };

type Reach = {
  /** The field is for what has happened: today is the last day that can be meant. */
  readonly hasHappened?: boolean;
};

/** Whether a year was typed that is not in the day as it was read: then something else was meant. */
function missesYear(text: string, read: Day): boolean {
  const years = text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  return years.some((year) => !read.startsWith(year));
}

/**
 * The day that was typed: "18-10-2024", "18 oktober 2024", "2024-10-18", "vandaag". Nothing typed gives `undefined`;
 * what is no single existing day is refused, and so is a day that can't be meant.
 */
export function readTypedDay(
  typed: string,
  today: Day,
  { hasHappened = false }: Reach = {},
): Result<Day | undefined, TypedDayFailure> {
  const text = typed.trim();
  if (text === '') return success(undefined);
  const read = readTerm(text, today);
  if (!read.ok) {
    return failure({
      code: read.error.code === 'date.impossible' ? 'day.impossible' : 'day.unclear',
    });
  }
  const { earliest, latest } = read.value;
  if (!earliest || earliest !== latest) return failure({ code: 'day.unclear' });
  if (!isPlausible(earliest) || missesYear(text, earliest)) {
    return failure({ code: 'day.outOfRange' });
  }
  if (hasHappened && earliest > today) return failure({ code: 'day.future' });
  return success(earliest);
}

/** A day as it is put in a field for typing: "18-10-2024". */
export function typedDay(day: Day | undefined): string {
  return day ? day.split('-').reverse().join('-') : '';
}
