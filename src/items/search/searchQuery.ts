import { emptyWords } from '@/i18n/nl/search/searchWords';
import { parseReference } from '@/language/references/parseReference';
import { withoutSession } from '@/language/references/session';
import { foldedWords } from '@/language/words/words';

const numberParts = /\b(\d{2})[ .](\d{3})\b/g;
const signsOfNumber: ReadonlySet<string> = new Set(emptyWords.beforeNumbers);
const saysNothing: ReadonlySet<string> = new Set([...emptyWords.articles, ...emptyWords.asking]);

/** The words of a question as typed, with the blanks out of a number: "36 200", "2022 Z 21953". */
function typedWords(question: string): string[] {
  const whole = parseReference(question);
  if (whole && whole.kind !== 'kamerstuk') return foldedWords(whole.id);
  return foldedWords(withoutSession(question).replace(numberParts, '$1$2'));
}

/**
 * The words of a question that must be found. "36 200" is one number; "nr." before a number, articles and what a
 * question to a person begins with say nothing, but the last word is kept while it is typed, as it may become another.
 */
export function askedWords(question: string): string[] {
  const words = typedWords(question);
  const isBeingTyped = !/\s$/.test(question);
  const hasNumber = words.some((word) => /\d/.test(word));
  const said = words.filter((word, at) => {
    if (hasNumber && signsOfNumber.has(word)) return false;
    return !saysNothing.has(word) || (isBeingTyped && at === words.length - 1);
  });
  return [...new Set(said.length > 0 ? said : words)];
}
