import type { Term } from '@/domain/deadline/term';
import type { Day } from '@/domain/shared/day';
import { readTerm } from '@/language/dates/readTerm';

/** Where a term may begin in the subject of a letter: "uitstel tot eind maart 2025". */
const beginning =
  /(?<![\p{L}\d])(?:tot en met|tot|uiterlijk|vóór|voor|na|in|medio|begin|eind|half|q[1-4]|\d{1,2}\s\p{L}+\s\d{4})(?![\p{L}\d])/giu;
const longest = 60;

/** The term that a subject names, in its own words; the longest words that can be read count. `undefined` when none do. */
export function termInSubject(subject: string, saidOn: Day): Term | undefined {
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
        .replace(/[\s.,;:)]+$/u, '');
      const read = readTerm(text, saidOn);
      if (read.ok && (read.value.earliest || read.value.latest)) return read.value;
    }
  }
  return undefined;
}
