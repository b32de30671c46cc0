import { addDays, type Day, dayOf, parseDay } from '@/domain/shared/day';
import { failure, type Result, success } from '@/domain/shared/result';

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const inWords = /^(\d{1,2})\s+([a-zé]{3,9})\.?\s+(\d{4})$/;

function monthOf(word: string): number {
  const start = word.startsWith('maa') ? 'mrt' : word.slice(0, 3);
  return months.indexOf(start) + 1;
}

function wordDay(text: string, today: Day): Day | undefined {
  if (text === 'vandaag') return today;
  if (text === 'gisteren') return addDays(today, -1);
  if (text === 'morgen') return addDays(today, 1);
  return undefined;
}

function dayIn(text: string, today: Day): Day | undefined {
  const digits = numeric.exec(text);
  if (digits) return dayOf(Number(digits[3]), Number(digits[2]), Number(digits[1]));
  const words = inWords.exec(text);
  if (words) return dayOf(Number(words[3]), monthOf(words[2] ?? ''), Number(words[1]));
  return parseDay(text) ?? wordDay(text, today);
}

/**
 * The day that was typed: "18-10-2024", "18 oktober 2024", "2024-10-18", "vandaag". Nothing typed gives `undefined`;
 * a day that does not exist or can't be read is refused.
 */
export function readTypedDay(
  typed: string,
  today: Day,
): Result<Day | undefined, { code: 'day.impossible' }> {
  const text = typed.trim().toLowerCase();
  if (text === '') return success(undefined);
  const found = dayIn(text, today);
  return found ? success(found) : failure({ code: 'day.impossible' });
}

/** A day as it is put in a field for typing: "18-10-2024". */
export function typedDay(day: Day | undefined): string {
  return day ? day.split('-').reverse().join('-') : '';
}
