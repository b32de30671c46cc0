import type { ArchiveItem } from '@/domain/archive/archiveItem';
import type { Term } from '@/domain/deadline/term';
import type { Day } from '@/domain/shared/day';
import { readTerm } from '@/language/dates/readTerm';

/** Where a new term may begin: "uitstel tot eind maart 2025". A day without such a word is that of a meeting or a request. */
const beginning =
  /(?<![\p{L}\d-])(?:tot en met|tot|uiterlijk|vóór|voor|na|naar|in|medio|begin|eind|q[1-4])(?![\p{L}\d])/giu;
const longest = 60;

/** Sentences of a letter that tell when something comes; its other days are of what was before. */
const telling =
  /uitstel|vertrag|later|verwacht|streef|streven|toezend|toegezonden|toesturen|ontvang|informe|aanbied/iu;

/** What a term can be made of; other words make it something else ("voor mensen die in 2015"). */
const wording =
  /^(?:tot|en|met|uiterlijk|vóór|voor|na|naar|in|op|medio|midden|begin|einde?|half|het|de|van|dit|deze|komende?|volgend|jaar|maand|week|weken|dag|kwartaal|kwartalen|q[1-4]|eerste|tweede|derde|vierde|laatste|helft|zomer|winter|voorjaar|najaar|herfst|lente|\p{L}*reces|kerst|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\d{1,4}|[1-4]e)$/iu;
/** "De begroting voor 2021", "de ontwikkelingsagenda na 2015": what the letter is about. */
const yearAlone = /^(?:voor|vóór|na|in|tot en met)\s\d{4}$/iu;

/** With these no term ends. */
const unfinished = /\s(?:en|van|de|het|met|op|in|tot|half)$/iu;

/** The words with which a term may begin here, the most first. */
function wordingsAt(text: string, from: number): string[] {
  const written = text.slice(from, from + longest).split(/[\s(]+/u);
  const bare = written.map((word) => word.replace(/[.,;:)]+$/u, ''));
  const end = bare.findIndex((word, at) => !wording.test(word) || written[at] !== word);
  // A word with a sign behind it is the last.
  const last = end >= 0 && wording.test(bare[end] ?? '') ? end + 1 : end;
  const most = end < 0 ? bare.length : last;
  const wordings = Array.from({ length: most }, (_, less) => bare.slice(0, most - less).join(' '));
  return wordings.filter((words) => !unfinished.test(words));
}

/** The term that a text names, in its own words; the longest words that can be read count, and only what is not yet past. */
function termIn(text: string, saidOn: Day): Term | undefined {
  for (const { index } of text.matchAll(beginning)) {
    const read = wordingsAt(text, index)
      .map((words) => readTerm(words, saidOn))
      .find((one) => one.ok && (one.value.earliest ?? one.value.latest) !== undefined);
    if (!read?.ok || yearAlone.test(read.value.words)) continue;
    const end = read.value.latest ?? read.value.earliest;
    if (end !== undefined && end > saidOn) return read.value;
  }
  return undefined;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n/u);
}

/**
 * The new term that a letter of postponement names, in its own words: in its subject, else in a sentence of its text that
 * tells when something comes. `undefined` when it names none, or when its own day is not known.
 */
export function termOfLetter({
  subject,
  text = '',
  on,
}: Pick<ArchiveItem, 'subject' | 'text' | 'on'>): Term | undefined {
  if (on === undefined) return undefined;
  const told = sentencesOf(text).filter((sentence) => telling.test(sentence));
  return [subject, ...told].map((one) => termIn(one, on)).find((term) => term !== undefined);
}
