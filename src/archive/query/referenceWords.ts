import { parseReference, readDossier } from '@/language/references/parseReference';
import type { Dossier, Reference } from '@/language/references/reference';
import { withoutSession } from '@/language/references/session';
import { referencesBesideWords } from '@/language/references/typedReferences';
import { foldedWords } from '@/language/words/words';
import { everyField } from '../index/fields';
import { withCodesJoined } from './codes';
import type { PhraseClause, WordClause } from './query';

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
  const parts = wordsOfDossier(dossier);
  const last = number.toLowerCase();
  const all = [...new Set([...parts, last])];
  return { all, exact: /\d/.test(last) ? all : parts };
}

function wordsOfDossier({ number, addition = '' }: Dossier): string[] {
  return foldedWords(`${number} ${addition}`);
}

/** The dossier that the first words name: "36 200 VII" or "36200 VII Bontenbal". */
function dossierIn([first, second = '']: readonly string[]): Dossier | undefined {
  if (first === undefined || !/^\d{5}$/.test(first)) return undefined;
  return readDossier(`${first} ${second}`) ?? readDossier(first);
}

type Words = {
  readonly words: readonly string[];
  /** Those that have no other forms. */
  readonly exact: readonly string[];
  readonly dossier: Dossier | undefined;
};

function clausesOf({ words, exact, dossier }: Words): WordClause[] {
  const ofDossier = dossier ? wordsOfDossier(dossier) : [];
  return words.map((word): WordClause => {
    const isExact = exact.includes(word);
    const clause = { type: 'word', word, fields: everyField, isExact } as const;
    if (!dossier || !ofDossier.includes(word)) return clause;
    const parts = ['kst', dossier.number, dossier.addition].filter(Boolean);
    return Object.assign(clause, { referencePrefix: `${parts.join('-')}-` });
  });
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
 * What a question asks for that is a reference and nothing else: what bears it, and beside that its words are sought like
 * others, so that what names it is found too. The numbers of a reference have no other forms.
 */
export function readReference(reference: Reference): FreeWords {
  const { all, exact } = wordsOfReference(reference);
  const dossier = reference.kind === 'kamerstuk' ? reference.dossier : undefined;
  return { references: [reference.id], clauses: clausesOf({ words: all, exact, dossier }) };
}

function phrase(words: readonly string[]): PhraseClause {
  return { type: 'phrase', words, fields: everyField };
}

/** How texts name a reference, a Kamerstuk with "nr." or without: "36 200 VII, nr. 72", "36200-VII-72". One of them is enough. */
export function phrasesNaming(reference: Reference): PhraseClause[] {
  if (reference.kind !== 'kamerstuk') return [phrase(foldedWords(reference.id))];
  const ofDossier = wordsOfDossier(reference.dossier);
  const last = reference.number.toLowerCase();
  return [phrase([...ofDossier, last]), phrase([...ofDossier, 'nr', last])];
}

/** Reads the free words of a question. References among them, in any way of writing, are read as one that stands alone. */
export function readFreeWords(free: string): FreeWords {
  const text = withoutSession(free);
  const whole = parseReference(text);
  if (whole) return readReference(whole);
  const references = referencesBesideWords(text);
  const words = freeWords(text, references);
  const hasNumber = references.length > 0 || words.some((word) => /^\d{5}$/.test(word));
  const said = words.filter((word) => !(hasNumber && announcers.has(word)));
  const exact = references.flatMap((reference) => wordsOfReference(reference).exact);
  return {
    // The words of a short mark are sought as they are: it may as well be the beginning of a longer one.
    references: [...references.map(({ id }) => id), ...filledMarks(text)],
    clauses: clausesOf({ words: said, exact, dossier: dossierIn(said) }),
  };
}
