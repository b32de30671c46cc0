import { stemOf } from '@/language/words/stem';
import { wordsOf } from '@/language/words/words';

/** Whether each word of a question begins a word of this text, or is another form of one; an empty question matches nothing. */
export function matchesWords(text: string, question: string): boolean {
  const asked = wordsOf(question).map((word) => word.folded);
  const words = wordsOf(text).map((word) => word.folded);
  const isThere = (word: string) =>
    words.some((known) => known.startsWith(word) || stemOf(known) === stemOf(word));
  return asked.length > 0 && asked.every(isThere);
}
