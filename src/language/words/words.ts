import { foldText } from '../fold';
import { digit, isWordSign, joiner, kindOfSign, plainLetter, space } from './signs';

/** A word of a text as it is compared (lower case, no accents), with where it stands in that text. */
export type Word = {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
};

type Visit = (folded: string, start: number, end: number) => void;

const apostrophes = "'’";

/** The end of the "'s" of "scenario's" behind `at`: an ending, no word. */
function afterEnding(text: string, at: number): number {
  const isEnding =
    at + 1 < text.length &&
    apostrophes.includes(text.charAt(at)) &&
    text.charAt(at + 1) === 's' &&
    !isWordSign(kindOfSign(text, at + 2));
  return isEnding ? at + 2 : at;
}

function areDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (kindOfSign(text, at) !== digit) return false;
  return true;
}

/** Where "36 200" or "36.200", of which the first two digits end at `end`, ends; `end` when it is no such number. */
function endOfDossierNumber(text: string, start: number, end: number): number {
  const sign = text.charAt(end);
  if (end - start !== 2 || !areDigits(text, start, end)) return end;
  if (sign !== '.' && kindOfSign(text, end) !== space) return end;
  const last = end + 4;
  if (!areDigits(text, end + 1, last) || isWordSign(kindOfSign(text, last))) return end;
  const isPartOfMore = /[.,]/.test(text.charAt(last)) && kindOfSign(text, last + 1) === digit;
  const isPartOfLess = /[.,]/.test(text.charAt(start - 1)) && kindOfSign(text, start - 2) === digit;
  return isPartOfMore || isPartOfLess ? end : last;
}

/** How words with accents and the like are folded: the same ones come back all the time. */
const foldedBefore = new Map<string, string>();
const mostFolded = 20_000;

function foldWord(word: string): string {
  const known = foldedBefore.get(word);
  if (known !== undefined) return known;
  if (foldedBefore.size >= mostFolded) foldedBefore.clear();
  const folded = foldText(word);
  foldedBefore.set(word, folded);
  return folded;
}

/**
 * Visits the words of a text in order, folded, without making a list of them. Hyphens and other signs part words
 * ("motie-Gündogan" is two), an ending 's is left off, and a number of a dossier ("36 200", "36.200") is one word.
 */
export function visitWords(text: string, visit: Visit): void {
  let at = 0;
  while (at < text.length) {
    const start = at;
    let isPlain = true;
    let kind = kindOfSign(text, at);
    while (isWordSign(kind) || (kind === joiner && at > start)) {
      if (kind !== digit && kind !== plainLetter) isPlain = false;
      at += 1;
      kind = kindOfSign(text, at);
    }
    if (at === start) {
      at += 1;
      continue;
    }
    const end = at;
    at = endOfDossierNumber(text, start, end);
    if (at > end) {
      visit(text.slice(start, end) + text.slice(end + 1, at), start, at);
      continue;
    }
    const word = text.slice(start, end);
    const folded = isPlain ? word : foldWord(word);
    if (folded) visit(folded, start, end);
    at = afterEnding(text, end);
  }
}

/** The words of a text in order, as `visitWords` sees them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  visitWords(text, (folded, start, end) => words.push({ folded, start, end }));
  return words;
}

/** The words of a text in order, folded. */
export function foldedWords(text: string): string[] {
  const words: string[] = [];
  visitWords(text, (folded) => words.push(folded));
  return words;
}
