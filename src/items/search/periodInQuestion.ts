import { addDays, type Day, daysBetween } from '@/domain/shared/day';
import { readTerm } from '@/language/dates/readTerm';

/** The days between which the dossier is compared to see what changed in a period. */
export type AskedPeriod = { readonly from: Day; readonly until: Day };

/** Longer than this is no period that anyone reads the changes of. */
const longest = 366;

/**
 * The period in the past that a question names and nothing else: "oktober 2024", "2023", "Q1 2024". It begins on the
 * day before, as changes are what differs from then. `undefined` for a single day, and for what is still to come.
 */
export function periodInQuestion(question: string, today: Day): AskedPeriod | undefined {
  const words = question.trim();
  if (!/(?:^|\D)(?:19|20)\d{2}(?:\D|$)/.test(words)) return undefined;
  const read = readTerm(words, today);
  if (!read.ok) return undefined;
  const { earliest, latest } = read.value;
  if (!earliest || !latest || earliest >= latest || earliest > today) return undefined;
  if (daysBetween(earliest, latest) > longest) return undefined;
  return { from: addDays(earliest, -1), until: latest < today ? latest : today };
}
