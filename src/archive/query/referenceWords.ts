import { findReferences } from '@/language/references/findReferences';
import { parseReference, readDossier } from '@/language/references/parseReference';
import type { Reference } from '@/language/references/reference';
import { withoutSession } from '@/language/references/session';
import { foldedWords } from '@/language/words/words';
import { everyField } from '../index/fields';
import { withCodesJoined } from './codes';
import type { WordClause } from './query';

/** What announces a number, and says nothing more beside it. */
const announcers: ReadonlySet<string> = new Set([
  'dossier',
  'kst',
  'kamerstuk',
  'kamerstukken',
  'nr',
  'nrs',
  'nummer',
  'nummers',
]);

/** The words of a reference as papers print it. Letters of papers of the Eerste Kamer may as well begin a word. */
function wordsOfReference(reference: Reference): {
  readonly all: string[];
  readonly exact: string[];
} {
  if (reference.kind !== 'kamerstuk') {
    const all = foldedWords(reference.id);
    return { all, exact: all };
  }
  const { dossier, number } = reference;
  const parts = foldedWords([dossier.number, dossier.addition ?? ''].join(' '));
  const last = number.toLowerCase();
  const all = [...parts, last];
  return { all, exact: /\d/.test(last) ? all : parts };
}

/** The beginning of the references of the dossier that a text names, "36 200 VII" or "36200 VII Bontenbal". */
function prefixOf(text: string): { readonly words: ReadonlySet<string>; readonly prefix?: string } {
  const [first, second = ''] = foldedWords(text);
  if (first === undefined || !/^\d{5}$/.test(first)) return { words: new Set() };
  const dossier = readDossier(`${first} ${second}`) ?? readDossier(first);
  if (!dossier) return { words: new Set() };
  const { number, addition } = dossier;
  const parts = addition === undefined ? [number] : [number, addition];
  return {
    words: new Set(parts.flatMap(foldedWords)),
    prefix: `${['kst', ...parts].join('-')}-`,
  };
}

/** The number of a case or document with zeros left out: "2023Z3199" is meant as 2023Z03199. */
const shortMark = /(?<![\dA-Za-z])(?<year>\d{4})(?<letter>[ZD])(?<number>\d{1,4})(?![\dA-Za-z])/gi;

function filledMarks(text: string): string[] {
  return [...text.matchAll(shortMark)].map(({ groups }) => {
    const { year, letter, number } = groups ?? {};
    return `${year}${letter?.toUpperCase()}${number?.padStart(5, '0')}`;
  });
}

/** The words of a text; codes in it are one, unless "VII-72" is of a reference. */
function freeWords(text: string, references: readonly Reference[]): string[] {
  return foldedWords(references.length > 0 ? text : withCodesJoined(text));
}

/** What the words that stand free in a question ask for. */
export type FreeWords = {
  readonly clauses: readonly WordClause[];
  readonly references: readonly string[];
};

/**
 * Reads the free words of a question. A reference, in any way of writing, leads to what bears it; beside that its words
 * are sought like others, so that what names it is found too. The numbers of a reference have no other forms.
 */
export function readFreeWords(free: string): FreeWords {
  const text = withoutSession(free);
  const whole = parseReference(text);
  const references = whole ? [whole] : findReferences(text);
  const parts = references.map(wordsOfReference);
  const exact = new Set(parts.flatMap((part) => part.exact));
  const words = whole ? parts.flatMap((part) => part.all) : freeWords(text, references);
  const hasNumber = references.length > 0 || words.some((word) => /^\d{5}$/.test(word));
  const said = words.filter((word) => !(hasNumber && announcers.has(word)));
  const dossier = prefixOf(said.join(' '));
  return {
    // The words of a short mark are sought as they are: it may as well be the beginning of a longer one.
    references: [...references.map(({ id }) => id), ...filledMarks(text)],
    clauses: said.map((word): WordClause => {
      const clause = { type: 'word', word, fields: everyField, isExact: exact.has(word) } as const;
      const { prefix } = dossier;
      if (prefix === undefined || !dossier.words.has(word)) return clause;
      return Object.assign(clause, { referencePrefix: prefix });
    }),
  };
}
