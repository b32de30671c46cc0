import { foldText } from '../fold';
import { digit, isWordSign, joiner, kindOfSign, space } from './signs';

/** A word of a text as it is compared (lower case, no accents), with where it stands in that text. */
export type Word = {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
};

type Visit = (start: number, end: number) => void;

const straightApostrophe = 0x27;
const curlyApostrophe = 0x2019;

/** The end of the "'s" of "scenario's" behind `at`: an ending, no word. */
function afterEnding(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== straightApostrophe && code !== curlyApostrophe) return at;
  const isEnding = text.charAt(at + 1) === 's' && !isWordSign(kindOfSign(text, at + 2));
  return isEnding ? at + 2 : at;
}

function areDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (kindOfSign(text, at) !== digit) return false;
  return true;
}

/** Where "36 200" or "36.200", of which the first two digits end at `end`, ends; `end` when it is no such number. */
function endOfDossierNumber(text: string, start: number, end: number): number {
  if (end - start !== 2 || !areDigits(text, start, end)) return end;
  if (text.charAt(end) !== '.' && kindOfSign(text, end) !== space) return end;
  const last = end + 4;
  if (!areDigits(text, end + 1, last) || isWordSign(kindOfSign(text, last))) return end;
  const isPartOfMore = /[.,]/.test(text.charAt(last)) && kindOfSign(text, last + 1) === digit;
  const isPartOfLess = /[.,]/.test(text.charAt(start - 1)) && kindOfSign(text, start - 2) === digit;
  return isPartOfMore || isPartOfLess ? end : last;
}

// Only in a number of a dossier there is a blank or a point.
const joint = /[ .]/;

/** A word as `visitStretches` finds it in the form in which it is compared; empty when it is nothing but marks. */
export function foldWord(raw: string): string {
  for (let at = 0; at < raw.length; at += 1) {
    if (raw.charCodeAt(at) > 127) return foldText(raw).replace(joint, '');
  }
  // What all that folding does to plain letters, twenty times as fast.
  return raw.toLowerCase().replace(joint, '');
}

/**
 * Visits the stretches of a text that are its words, in order and without making a list of them. Hyphens and other signs part
 * words ("motie-Gündogan" is two), an ending 's is left off, and a number of a dossier ("36 200", "36.200") is one word.
 */
export function visitStretches(text: string, visit: Visit): void {
  let at = 0;
  while (at < text.length) {
    const start = at;
    let kind = kindOfSign(text, at);
    while (isWordSign(kind) || (kind === joiner && at > start)) {
      at += 1;
      kind = kindOfSign(text, at);
    }
    if (at === start) {
      at += 1;
      continue;
    }
    const end = endOfDossierNumber(text, start, at);
    visit(start, end);
    at = end > at ? end : afterEnding(text, end);
  }
}

/** The words of a text in order, folded; marks without a letter are none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  visitStretches(text, (start, end) => {
    const folded = foldWord(text.slice(start, end));
    if (folded) words.push({ folded, start, end });
  });
  return words;
}

/** The words of a text in order, folded. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded);
}
