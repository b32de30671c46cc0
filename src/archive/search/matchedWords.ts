import { maskOf } from '../index/fields';
import { stringAt } from '../index/packedStrings';
import { fieldsOf, PostingReader } from '../index/postings';
import type { AskedClause } from './asked';
import type { PartSearch } from './findInPart';
import { visitPhrase } from './phrase';
import { noTerms } from './terms';

/** The words by which each document was found, by its number in the part. */
type Matched = ReadonlyMap<number, Set<string>>;

/** Higher than what a search leaves there. */
const shown = 255;
/** Where words are marked when a record is shown in a list. */
const markedFields = maskOf(['subject', 'title']);

function note(found: Set<string> | undefined, words: readonly string[]): void {
  for (const word of words) found?.add(word);
}

/** The words by which these documents of a part were found, as they stand in the vocabulary, so that they can be marked. */
export function matchedWords(
  { part, at, workplace }: PartSearch,
  clauses: readonly AskedClause[],
  documents: readonly number[],
): Matched {
  const matched = new Map(documents.map((document) => [document, new Set<string>()]));
  const { words } = part.segment;
  const reader = new PostingReader(words);
  const { reached } = workplace.scratch;
  for (const document of documents) reached[document] = shown;
  for (const { fields, inParts } of clauses) {
    // The words of a name are not those of the subject: "van der Plas" marks no "van" in it.
    if ((fields & markedFields) === 0) continue;
    const asked = inParts[at];
    if (asked?.type === 'phrase') {
      visitPhrase(words, asked.clause, ({ document }) => {
        note(matched.get(document), asked.clause.words);
      });
      continue;
    }
    const { hyphenated, words: terms } = asked?.terms ?? noTerms;
    for (const { document } of hyphenated.hits) note(matched.get(document), hyphenated.words);
    for (const { word } of terms) {
      let text: string | undefined;
      reader.open(word);
      while (reader.next()) {
        const { document, facts } = reader;
        if (reached[document] !== shown || (fieldsOf(facts) & fields) === 0) continue;
        text ??= stringAt(words.vocabulary, word);
        matched.get(document)?.add(text);
      }
    }
  }
  return matched;
}
