import type { FieldMask } from '../index/fields';
import { firstPlaceWhere, stringAt } from '../index/packedStrings';
import { documentOf, fieldsOf } from '../index/posting';
import type { Words } from '../index/segment';
import type { AskedClause } from './asked';
import type { PartSearch } from './findInPart';

/** The words by which each document was found, by its number in the part. */
type Matched = ReadonlyMap<number, Set<string>>;

type Marked = {
  readonly words: Words;
  readonly documents: readonly number[];
  /** 1 for each of these documents. */
  readonly isMarked: Uint8Array;
};

/** So many postings are sooner gone through than so many documents are sought in them. */
const postingsPerSearch = 16;

/** Visits the documents, of those that are marked, in which a word occurs in one of the fields. */
function visitMarked(
  { words, documents, isMarked }: Marked,
  word: number,
  fields: FieldMask,
  visit: (document: number) => void,
): void {
  const from = words.postingStarts[word] ?? 0;
  const to = words.postingStarts[word + 1] ?? 0;
  const visitAt = (at: number) => {
    const entry = words.postings[at] ?? 0;
    if ((fieldsOf(entry) & fields) !== 0) visit(documentOf(entry));
  };
  if (to - from > documents.length * postingsPerSearch) {
    for (const document of documents) {
      const isReached = (at: number) => documentOf(words.postings[at] ?? 0) >= document;
      const at = firstPlaceWhere(isReached, from, to);
      if (at < to && documentOf(words.postings[at] ?? 0) === document) visitAt(at);
    }
    return;
  }
  for (let at = from; at < to; at += 1) {
    if (isMarked[documentOf(words.postings[at] ?? 0)] === 1) visitAt(at);
  }
}

/** The words by which these documents of a part were found, as they stand in the vocabulary, so that they can be marked. */
export function matchedWords(
  { part, at, workplace }: PartSearch,
  clauses: readonly AskedClause[],
  documents: readonly number[],
): Matched {
  const matched = new Map(documents.map((document) => [document, new Set<string>()]));
  const { words } = part.segment;
  const isMarked = workplace.scratch.reached.fill(0);
  for (const document of documents) isMarked[document] = 1;
  for (const { fields, inParts } of clauses) {
    const asked = inParts[at];
    if (asked?.type === 'phrase') {
      for (const set of matched.values()) for (const word of asked.clause.words) set.add(word);
      continue;
    }
    for (const { word } of asked?.terms.words ?? []) {
      let text: string | undefined;
      visitMarked({ words, documents, isMarked }, word, fields, (document) => {
        text ??= stringAt(words.vocabulary, word);
        matched.get(document)?.add(text);
      });
    }
  }
  return matched;
}
