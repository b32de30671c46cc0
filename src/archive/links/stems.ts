import { stemOf } from '@/language/words/stem';
import { isUntelling } from '@/language/words/untellingWords';
import { foldedWords, wordsOf } from '@/language/words/words';

/** "Verduurzaming" and "digitalisering": what it is made, between the ends that make a doing of it. */
const doing = /^ver(?<made>.{4,})ing$|^(?<base>.{4,})iser(?:ing)?$/;

/** The stem by which words are linked: what a letter calls "duurzame digitalisering" may be "verduurzaming in het digitale domein" in the motion. */
function linkingStem(word: string): string {
  const stem = stemOf(word);
  const { made, base } = doing.exec(stem)?.groups ?? {};
  const core = made ?? base;
  return core === undefined ? stem : stemOf(core);
}

/** The different stems of a text in the order in which they first occur, without function words. */
export function stemsOf(text: string): string[] {
  const words = foldedWords(text).filter((word) => !isUntelling(word));
  return [...new Set(words.map(linkingStem))];
}

/** The words of a text as they are written, each with its stem; none twice, no function words. */
export function wordsWithStems(text: string): { readonly word: string; readonly stem: string }[] {
  const found = new Map<string, string>();
  for (const { folded, start, end } of wordsOf(text)) {
    if (!isUntelling(folded)) found.set(text.slice(start, end), linkingStem(folded));
  }
  return [...found].map(([word, stem]) => ({ word, stem }));
}
