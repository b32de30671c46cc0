import { stringAt } from '../index/packedStrings';
import { fieldsOf, PostingReader } from '../index/postings';
import type { AskedClause } from './asked';
import type { PartSearch } from './findInPart';
import { visitPhrase } from './phrase';

/** The words by which each document was found, by its number in the part. */
type Matched = ReadonlyMap<number, Set<string>>;

/** The words by which these documents of a part were found, as they stand in the vocabulary, so that they can be marked. */
export function matchedWords(
  { part, at, workplace }: PartSearch,
  clauses: readonly AskedClause[],
  documents: readonly number[],
): Matched {
  const matched = new Map(documents.map((document) => [document, new Set<string>()]));
  const { words } = part.segment;
  const reader = new PostingReader(words);
  const isMarked = workplace.scratch.reached.fill(0);
  for (const document of documents) isMarked[document] = 1;
  for (const { fields, inParts } of clauses) {
    const asked = inParts[at];
    if (asked?.type === 'phrase') {
      visitPhrase(words, asked.clause, ({ document }) => {
        for (const word of asked.clause.words) matched.get(document)?.add(word);
      });
      continue;
    }
    if (!asked) continue;
    const { hyphenated } = asked.terms;
    for (const { document } of hyphenated.hits) {
      for (const word of hyphenated.words) matched.get(document)?.add(word);
    }
    for (const { word } of asked.terms.words) {
      let text: string | undefined;
      reader.open(word);
      while (reader.next()) {
        const { document, facts } = reader;
        if (isMarked[document] !== 1 || (fieldsOf(facts) & fields) === 0) continue;
        text ??= stringAt(words.vocabulary, word);
        matched.get(document)?.add(text);
      }
    }
  }
  return matched;
}
