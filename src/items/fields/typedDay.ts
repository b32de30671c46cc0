import type { Day } from '@/domain/shared/day';
import { failure, type Result, success } from '@/domain/shared/result';
import { readTerm } from '@/language/dates/readTerm';

export type TypedDayFailure =
  /** No such day on the calendar. */
  | { readonly code: 'day.impossible' }
  /** Words that leave more than one day open, or none. */
  | { readonly code: 'day.unclear' };

/**
 * The day that was typed: "18-10-2024", "18 oktober 2024", "2024-10-18", "vandaag". Nothing typed gives `undefined`;
 * what is no single existing day is refused.
 */
export function readTypedDay(typed: string, today: Day): Result<Day | undefined, TypedDayFailure> {
  const text = typed.trim();
  if (text === '') return success(undefined);
  const read = readTerm(text, today);
  if (!read.ok) return failure({ code: 'day.impossible' });
  const { earliest, latest } = read.value;
  return earliest && earliest === latest ? success(earliest) : failure({ code: 'day.unclear' });
}

/** A day as it is put in a field for typing: "18-10-2024". */
export function typedDay(day: Day | undefined): string {
  return day ? day.split('-').reverse().join('-') : '';
}
