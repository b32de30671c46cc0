import { foldText } from '@/language/fold';

/** A word of a text as it is compared (lower case, no accents), with where it stands in that text. */
export type Word = {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
};

// The s of "scenario's" is an ending, no word.
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’]s(?!\p{L}))?/gu;
const apostropheEnding = /['’]s$/u;

const foldedOf = new Map<string, string>();
/** The same words come by again and again; more than this is no vocabulary but a flood. */
const mostRemembered = 50_000;

function fold(word: string): string {
  const known = foldedOf.get(word);
  if (known !== undefined) return known;
  const folded = foldText(word.replace(apostropheEnding, ''));
  if (foldedOf.size >= mostRemembered) foldedOf.clear();
  foldedOf.set(word, folded);
  return folded;
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  return (text.match(wordPattern) ?? []).map(fold);
}

/** The words of a text in order; hyphens and other signs part them ("motie-Gündogan" is two words). */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => {
    const bare = match[0].replace(apostropheEnding, '');
    return { folded: fold(match[0]), start: match.index, end: match.index + bare.length };
  });
}

const doubledConsonant = /([bcdfgklmnprst])\1$/;
const longVowel = /([aeou])\1([bcdfghjklmnpqrstvwxz])$/;
const hasVowel = /[aeiouy]/;

const plurals: readonly (readonly [RegExp, string])[] = [
  [/heden$/, 'heid'],
  [/ieen$/, 'ie'],
  [/eeen$/, 'ee'],
  [/(?<=[^e])en$/, ''],
  [/(?<=[^s])s$/, ''],
];

function shortened(word: string, ending: RegExp, instead: string): string | undefined {
  const shorter = word.replace(ending, instead);
  return shorter !== word && shorter.length >= 3 && hasVowel.test(shorter) ? shorter : undefined;
}

function singular(word: string): string {
  for (const [ending, instead] of plurals) {
    const shorter = shortened(word, ending, instead);
    if (shorter) return shorter;
  }
  return word;
}

/**
 * The common root of the Dutch forms of a folded word: "moties" and "motie", "brieven" and "brief", "namen" and "naam"
 * have the same. Made for comparing, not for reading. Words with digits have no forms.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const one = singular(word);
  return (shortened(one, /(?<=[^e])e$/, '') ?? one)
    .replace(doubledConsonant, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(longVowel, '$1$2');
}
