import { rootOf } from '@/language/words/root';
import { wordsOf } from '@/language/words/words';
import { isTypoOf } from './likeness';

type WordTest = (known: string, asked: string) => boolean;

function isForm(known: string, asked: string): boolean {
  return known.startsWith(asked) || rootOf(known) === rootOf(asked);
}

function isSimilar(known: string, asked: string): boolean {
  return isForm(known, asked) || isTypoOf(known, asked);
}

function hasAll(text: string, question: string, answers: WordTest): boolean {
  const asked = wordsOf(question).map((word) => word.folded);
  const words = wordsOf(text).map((word) => word.folded);
  const isThere = (word: string) => words.some((known) => answers(known, word));
  return asked.length > 0 && asked.every(isThere);
}

/** Whether each word of a question begins a word of this text, or is another form of one; an empty question matches nothing. */
export function matchesWords(text: string, question: string): boolean {
  return hasAll(text, question, isForm);
}

/** What has the words of a question in its text (`matchesWords`); when nothing has, what has them but for a typo in each. */
export function withWords<Value>(
  values: readonly Value[],
  question: string,
  textOf: (value: Value) => string,
): readonly Value[] {
  const found = values.filter((value) => matchesWords(textOf(value), question));
  if (found.length > 0) return found;
  return values.filter((value) => hasAll(textOf(value), question, isSimilar));
}
