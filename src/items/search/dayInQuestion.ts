import { addDays, type Day } from '@/domain/shared/day';
import { readTerm } from '@/language/dates/readTerm';

const lead = /^\s*(?:stand(?:\s+per)?|per|op)\s+/i;

function singleDay(words: string, saidOn: Day): Day | undefined {
  const read = readTerm(words, saidOn);
  if (!read.ok) return undefined;
  const { earliest, latest } = read.value;
  return earliest === latest ? earliest : undefined;
}

/**
 * The one day that a question asks for: "19 augustus 2024", "2024-08-19", "stand per 19-8-2024", "gisteren".
 * A date without a year is the last one past, as only what was is asked for; `undefined` when it names no single day.
 */
export function dayInQuestion(question: string, today: Day): Day | undefined {
  const words = question.replace(lead, '').trim();
  if (words.length < 4) return undefined;
  const on = singleDay(words, today);
  if (!on || on <= today || /\d{4}/.test(words)) return on;
  if (!/\d/.test(words)) return undefined;
  const lastYear = singleDay(words, addDays(today, -366));
  return lastYear && lastYear <= today ? lastYear : undefined;
}
