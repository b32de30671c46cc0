import type { Day } from '@/domain/shared/day';
import { readTerm } from '@/language/dates/readTerm';

/** Where a term may begin in the subject of a letter: "uitstel tot eind maart 2025". */
const beginning =
  /(?<![\p{L}\d])(?:tot en met|tot|uiterlijk|vóór|voor|na|in|medio|begin|eind|half|q[1-4]|\d{1,2}\s\p{L}+\s\d{4})(?![\p{L}\d])/giu;
const longest = 60;

/** The words in a subject that name a term, as they stand there; empty when none do. The longest that can be read counts. */
export function termInSubject(subject: string, saidOn: Day): string {
  for (const { index } of subject.matchAll(beginning)) {
    const words =
      subject
        .slice(index, index + longest)
        .split('(')[0]
        ?.split(/\s+/u) ?? [];
    for (let count = words.length; count > 0; count -= 1) {
      const text = words
        .slice(0, count)
        .join(' ')
        .replace(/[.,;:)]+$/u, '');
      const read = readTerm(text, saidOn);
      if (read.ok && (read.value.earliest || read.value.latest)) return text;
    }
  }
  return '';
}
