import MiniSearch from 'minisearch';
import type { Dossier } from '@/domain/dossier/dossier';
import { entriesOf, type SearchEntry, searchFields } from './entries';
import { stemTerm, wordsOf } from './words';

/** The index of a dossier, with all words in it. */
export type SearchIndex = {
  readonly engine: MiniSearch<IndexedEntry>;
  readonly entries: readonly SearchEntry[];
  readonly vocabulary: ReadonlySet<string>;
};

/** An entry under the number that is its place in the list. */
export type IndexedEntry = SearchEntry & { readonly id: number };

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map((word) => word.folded);
}

function buildIndex(dossier: Dossier): SearchIndex {
  const vocabulary = new Set<string>();
  const engine = new MiniSearch<IndexedEntry>({
    fields: [...searchFields],
    tokenize: foldedWords,
    processTerm: (word) => {
      vocabulary.add(word);
      return [word, stemTerm(word)];
    },
  });
  const entries = entriesOf(dossier);
  engine.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return { engine, entries, vocabulary };
}

const indexes = new WeakMap<Dossier, SearchIndex>();

/** The index of a dossier, built at the first question about it. */
export function searchIndexOf(dossier: Dossier): SearchIndex {
  const index = indexes.get(dossier) ?? buildIndex(dossier);
  indexes.set(dossier, index);
  return index;
}
