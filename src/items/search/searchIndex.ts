import type { Dossier } from '@/domain/dossier/dossier';
import { foldText } from '@/language/fold';
import { rootOf } from '@/language/words/root';
import { foldedWords } from '@/language/words/words';
import { entriesOf, type SearchEntry } from './entries';
import { searchFields } from './places';

/** A word of the dossier, with the entries that have it. */
export type Term = {
  readonly word: string;
  readonly root: string;
  /** The places of those entries in the list, in order. */
  readonly entries: number[];
  /** For each of them the fields in which the word stands, as bits in the order of `searchFields`. */
  readonly fields: number[];
};

/** The index of a dossier: all words in it, and where each stands. */
export type SearchIndex = {
  readonly entries: readonly SearchEntry[];
  /** The titles of the entries, folded. */
  readonly titles: readonly string[];
  readonly terms: readonly Term[];
};

function buildIndex(dossier: Dossier): SearchIndex {
  const entries = entriesOf(dossier);
  const terms = new Map<string, Term>();
  for (const [at, { texts }] of entries.entries()) {
    for (const { field, text } of texts) {
      const bit = 1 << searchFields.indexOf(field);
      for (const word of foldedWords(text)) note(terms, word, at, bit);
    }
  }
  const titles = entries.map(({ title }) => foldText(title));
  return { entries, titles, terms: [...terms.values()] };
}

function note(terms: Map<string, Term>, word: string, entry: number, bit: number): void {
  let term = terms.get(word);
  if (!term) {
    term = { word, root: rootOf(word), entries: [], fields: [] };
    terms.set(word, term);
  }
  const last = term.entries.length - 1;
  if (term.entries[last] === entry) {
    term.fields[last] = (term.fields[last] ?? 0) | bit;
    return;
  }
  term.entries.push(entry);
  term.fields.push(bit);
}

const indexes = new WeakMap<Dossier, SearchIndex>();

/** The index of a dossier, built at the first question about it. */
export function searchIndexOf(dossier: Dossier): SearchIndex {
  const index = indexes.get(dossier) ?? buildIndex(dossier);
  indexes.set(dossier, index);
  return index;
}
