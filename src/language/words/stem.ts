import { irregularSingleOf } from './irregularPlurals';

const vowel = /[aeiouy]/;
const doubledConsonant = /([bcdfgklmnprst])\1$/;
const longVowel = /([aeou])\1([bcdfghjklmnpqrstvwxz])$/;

/** What a word must keep of itself when an ending is taken off. */
function without(word: string, length: number, least: number): string {
  const rest = word.slice(0, word.length - length);
  return rest.length >= least && vowel.test(rest) ? rest : word;
}

/** Endings on -s that are a plural ("kamers", "moties", "teams") or a link in a compound ("overheids"), by what comes before the s. */
const beforeS =
  /(?:[^aeiou](?:e[lmnr]|or|e)|[^aeiou]ie|[bcfgkmp]|heid|leid|teit|aard?|erd|[^b]eur|gier)$/;

function withoutS(word: string): string {
  if (!word.endsWith('s') || word.length < 5) return word;
  return beforeS.test(word.slice(0, -1)) ? without(word, 1, 4) : word;
}

function withoutEn(word: string): string {
  if (!word.endsWith('en')) return word;
  if (word.endsWith('heden') && word.length > 7) return `${word.slice(0, -4)}eid`;
  if (word.endsWith('ieen') || word.endsWith('eeen')) return word.slice(0, -2);
  return word.endsWith('een') ? word : without(word, 2, 3);
}

function withoutE(word: string): string {
  return word.endsWith('e') && !word.endsWith('ee') ? without(word, 1, 3) : word;
}

/** "brieven" less its ending is "briev", "bussen" is "buss": the end of a word as it is written when it stands alone. */
function asLastSound(word: string): string {
  if (word.endsWith('v')) return `${word.slice(0, -1)}f`;
  if (word.endsWith('z')) return `${word.slice(0, -1)}s`;
  return word.at(-1) === word.at(-2) ? word.replace(doubledConsonant, '$1') : word;
}

/** "naam" beside "namen": a long vowel as it is written in an open syllable. */
function asOpenSyllable(word: string): string {
  return word.at(-2) === word.at(-3) ? word.replace(longVowel, '$1$2') : word;
}

/** What is left of a word without its ending, as stems are written: "verhoog" and "verhog" are one. */
export function asStem(rest: string): string {
  return asOpenSyllable(asLastSound(withoutE(withoutS(rest))));
}

/**
 * The common stem of the Dutch forms of a folded word: "moties" and "motie", "brieven" and "brief", "namen" and "naam",
 * "digitale" and "digitaal" have the same. Made for comparing, not for reading. Words with digits have no forms.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return asStem(asLastSound(withoutEn(withoutS(irregularSingleOf(word)))));
}
