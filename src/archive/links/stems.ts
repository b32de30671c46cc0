import { stemOf } from '@/language/words/stem';
import { foldedWords, wordsOf } from '@/language/words/words';

/** The different stems of a text, in the order in which they first occur. */
export function stemsOf(text: string): string[] {
  return [...new Set(foldedWords(text).map(stemOf))];
}

/** The words of a text as they are written, each with its stem; none twice. */
export function wordsWithStems(text: string): { readonly word: string; readonly stem: string }[] {
  const found = new Map<string, string>();
  for (const { folded, start, end } of wordsOf(text)) {
    found.set(text.slice(start, end), stemOf(folded));
  }
  return [...found].map(([word, stem]) => ({ word, stem }));
}
