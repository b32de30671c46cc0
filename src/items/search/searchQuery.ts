import type { Query, SearchOptions } from 'minisearch';
import { emptyWords } from '@/i18n/nl/search';
import type { SearchIndex } from './searchIndex';
import { stemTerm, wordsOf } from './words';

const boost: Record<string, number> = {
  references: 6,
  title: 4,
  names: 4,
  kinds: 2,
  parts: 1.5,
  text: 1,
};

/** What counts less than the word itself: its other forms, words that contain it, words that look like it. */
const shares = { forms: 0.7, within: 0.25, swapped: 0.4 };

/** From this length on a word is long enough to be found inside another, or with a typo. */
const longWord = 5;
const mostWithin = 40;

function scaled(share: number): Record<string, number> {
  return Object.fromEntries(Object.entries(boost).map(([field, value]) => [field, value * share]));
}

const options: SearchOptions = {
  boost,
  tokenize: (text) => [text],
  processTerm: (term) => term,
  combineWith: 'OR',
  weights: { prefix: 0.5, fuzzy: 0.3 },
};

function wordsAround(index: SearchIndex, word: string): string[] {
  if (word.length < longWord - 1) return [];
  const found: string[] = [];
  for (const known of index.vocabulary) {
    if (known.length > word.length && known.indexOf(word) > 0) found.push(known);
    if (found.length === mostWithin) break;
  }
  return found;
}

/** The word with two neighbouring letters swapped, at each place: the typo that counts as two elsewhere. */
function swaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => {
    const [first = '', second = ''] = word.slice(at, at + 2);
    return word.slice(0, at) + second + first + word.slice(at + 2);
  });
}

function wordQuery(index: SearchIndex, word: string, withTypos: boolean): Query {
  const forms = { queries: [stemTerm(word)], prefix: false, fuzzy: false };
  const queries: Query[] = [
    { queries: [word], prefix: true, fuzzy: false },
    { ...forms, boost: scaled(shares.forms) },
  ];
  const around = wordsAround(index, word);
  if (around.length > 0) {
    queries.push({ queries: around, prefix: false, boost: scaled(shares.within) });
  }
  // A number with a typo is another number.
  if (withTypos && word.length >= longWord && !/\d/.test(word)) {
    queries.push({ queries: [word], prefix: false, fuzzy: 1 });
    queries.push({ queries: swaps(word), prefix: true, boost: scaled(shares.swapped) });
  }
  return { combineWith: 'OR', queries };
}

/** The query that all these words answer to. */
export function queryOf(index: SearchIndex, words: readonly string[], withTypos: boolean): Query {
  const queries = words.map((word) => wordQuery(index, word, withTypos));
  return { ...options, combineWith: 'AND', queries };
}

const numberParts = /\b(\d{2})[ .](\d{3})\b/g;
const signsOfNumber: ReadonlySet<string> = new Set(emptyWords.beforeNumbers);
const articles: ReadonlySet<string> = new Set(emptyWords.articles);

/**
 * The words of a question that must be found. "36 200" is one number; "nr." before a number and articles say nothing,
 * but the last word is kept while it is typed, as it may become another.
 */
export function askedWords(question: string): string[] {
  const words = wordsOf(question.replace(numberParts, '$1$2')).map((word) => word.folded);
  const isBeingTyped = !/\s$/.test(question);
  const hasNumber = words.some((word) => /\d/.test(word));
  const said = words.filter((word, at) => {
    if (hasNumber && signsOfNumber.has(word)) return false;
    return !articles.has(word) || (isBeingTyped && at === words.length - 1);
  });
  return [...new Set(said.length > 0 ? said : words)];
}
