import { foldText } from '@/language/fold';

const word = /[\p{L}\p{N}\p{M}]+/gu;
const foldedWord = /[a-z0-9]+/g;
const ending = /(?:(?<=[^e])en|(?<=[^s])s|(?<=[^e])e)$/;
const doubledConsonant = /([bcdfgklmnprst])\1$/;
const longVowel = /([aeou])\1([bcdfghjklmnpqrstvwxz])$/;
const shortest = 4;

/** A rough root, the same for the forms of one Dutch word: made for comparing, not for reading. */
function stemOf(folded: string): string {
  if (folded.length < shortest) return folded;
  return folded
    .replace(ending, '')
    .replace(ending, '')
    .replace(doubledConsonant, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(longVowel, '$1$2');
}

/** The different stems of a text, in the order in which they first occur. */
export function stemsOf(text: string): string[] {
  const found = new Set<string>();
  for (const [each] of foldText(text).matchAll(foldedWord)) found.add(stemOf(each));
  return [...found];
}

/** The words of a text as they are written, each with its stem; none twice. */
export function wordsWithStems(text: string): { readonly word: string; readonly stem: string }[] {
  const found = new Map<string, string>();
  for (const [each] of text.matchAll(word)) found.set(each, stemOf(foldText(each)));
  return [...found].map(([written, stem]) => ({ word: written, stem }));
}
