import { fieldAt } from '../index/fields';
import { bytesOf, findString } from '../index/packedStrings';
import { PlaceReader } from '../index/places';
import { PostingReader } from '../index/postings';
import type { Words } from '../index/segment';
import type { PhraseClause } from '../query/query';

/** Goes through the documents of a word in order, with its places in each. */
class Occurrences {
  /** The document at which it stands; infinite at the end. */
  document = 0;
  private readonly postings: PostingReader;
  private readonly places: PlaceReader;

  constructor(words: Words, word: number) {
    this.postings = new PostingReader(words);
    this.postings.open(word);
    this.places = new PlaceReader(words.places, words.placeStarts[word] ?? 0);
    this.goOn();
  }

  private goOn(): void {
    this.document = this.postings.next() ? this.postings.document : Number.POSITIVE_INFINITY;
  }

  /** The facts of the posting at which it stands. */
  get facts(): number {
    return this.postings.facts;
  }

  /** Goes on to this document, or the first after it. */
  goTo(document: number): void {
    while (this.document < document) {
      this.places.skip(this.facts);
      this.goOn();
    }
  }

  /** The places of the word in this document; goes on to the next. */
  takePlaces(): number[] {
    const places = this.places.read(this.facts);
    this.goOn();
    return places;
  }
}

/** A document that has the phrase, with the facts of the posting of its first word. */
export type PhraseHit = { readonly document: number; readonly facts: number };

/** The words of the phrase in this vocabulary; `undefined` when one of them is not in it. */
function wordsOfPhrase(words: Words, clause: PhraseClause): number[] | undefined {
  const found = clause.words.map((word) => findString(words.vocabulary, bytesOf(word)));
  return found.includes(-1) ? undefined : found;
}

/** Visits the documents in which the words follow one another in one of the fields. */
export function visitPhrase(
  words: Words,
  clause: PhraseClause,
  visit: (hit: PhraseHit) => void,
): void {
  const all = wordsOfPhrase(words, clause)?.map((word) => new Occurrences(words, word)) ?? [];
  const [first] = all;
  if (!first) return;
  while (first.document < Number.POSITIVE_INFINITY) {
    const { document, facts } = first;
    for (const one of all) one.goTo(document);
    const furthest = all.reduce((most, one) => Math.max(most, one.document), document);
    if (furthest > document) {
      first.goTo(furthest);
      continue;
    }
    const places = all.map((one) => new Set(one.takePlaces()));
    const [starts, ...others] = places;
    const isPhraseAt = (start: number) =>
      (fieldAt(start) & clause.fields) !== 0 &&
      others.every(
        (set, at) => set.has(start + at + 1) && fieldAt(start) === fieldAt(start + at + 1),
      );
    if (starts && [...starts].some(isPhraseAt)) visit({ document, facts });
  }
}
