import { type Growing, growingBytes, growingLongs } from './growing';
import { compareAt, countStrings, StringPacker } from './packedStrings';
import { PlaceReader } from './places';
import { makeEntry, PostingReader, writePostings } from './postings';
import { wordsByRoot } from './rootOrder';
import type { Words } from './segment';

/** The words of one part, and the new number of each of its documents (−1: gone). */
type Source = {
  readonly words: Words;
  readonly newNumbers: Int32Array;
};

type Bytes = Growing<Uint8Array<ArrayBuffer>>;

/** Copies what one source has of its words to the places of the merged words. */
class Copier {
  private readonly source: Source;
  private readonly reader: PostingReader;
  private readonly isWhole: boolean;

  constructor(source: Source) {
    this.source = source;
    this.reader = new PostingReader(source.words);
    this.isWhole = !source.newNumbers.includes(-1);
  }

  private copyWhole(word: number, places: Bytes): void {
    const { words } = this.source;
    places.append(words.places.subarray(words.placeStarts[word], words.placeStarts[word + 1]));
  }

  /** Adds the postings of a word to `entries`, and its places to the others; without those of documents that are gone. */
  copy(word: number, entries: Growing<Uint32Array<ArrayBuffer>>, places: Bytes): void {
    const { words, newNumbers } = this.source;
    const { reader } = this;
    const placeReader = new PlaceReader(words.places, words.placeStarts[word] ?? 0);
    reader.open(word);
    while (reader.next()) {
      const document = newNumbers[reader.document] ?? -1;
      if (document >= 0) entries.push(makeEntry(document, reader.facts));
      if (this.isWhole) continue;
      if (document >= 0) placeReader.copy(reader.facts, places);
      else placeReader.skip(reader.facts);
    }
    if (this.isWhole) this.copyWhole(word, places);
  }
}

/** The first word in order among those at which the sources stand, as bytes; `undefined` when all are at their end. */
function firstWord(sources: readonly Source[], next: readonly number[]): Uint8Array | undefined {
  let first: Uint8Array | undefined;
  for (const [at, { words }] of sources.entries()) {
    const { bytes, starts } = words.vocabulary;
    const place = next[at] ?? 0;
    if (place >= countStrings(words.vocabulary)) continue;
    if (first && compareAt(words.vocabulary, place, first) >= 0) continue;
    first = bytes.subarray(starts[place], starts[place + 1]);
  }
  return first;
}

/** Room enough for what all sources have. */
function sizeOf(sources: readonly Source[], pick: (words: Words) => Uint8Array): number {
  return sources.reduce((sum, { words }) => sum + pick(words).length, 0);
}

/** The words of all sources together; a word that is left without documents is left out. */
export function mergeWords(sources: readonly Source[]): Words {
  const next = sources.map(() => 0);
  const copiers = sources.map((source) => new Copier(source));
  const vocabulary = new StringPacker();
  const postingStarts = growingLongs();
  const postings = growingBytes(sizeOf(sources, (words) => words.postings));
  const placeStarts = growingLongs();
  const places = growingBytes(sizeOf(sources, (words) => words.places));
  const entries = growingLongs();
  for (let word = firstWord(sources, next); word; word = firstWord(sources, next)) {
    const placeStart = places.length;
    entries.clear();
    for (const [at, { words }] of sources.entries()) {
      const place = next[at] ?? 0;
      const isAtEnd = place >= countStrings(words.vocabulary);
      if (isAtEnd || compareAt(words.vocabulary, place, word) !== 0) continue;
      copiers[at]?.copy(place, entries, places);
      next[at] = place + 1;
    }
    if (entries.length === 0) continue;
    vocabulary.addBytes(word);
    postingStarts.push(postings.length);
    placeStarts.push(placeStart);
    writePostings(postings, entries.view(), { from: 0, to: entries.length });
  }
  postingStarts.push(postings.length);
  placeStarts.push(places.length);
  const packed = vocabulary.pack();
  return {
    vocabulary: packed,
    byRoot: wordsByRoot(packed),
    postingStarts: postingStarts.toArray(),
    postings: postings.toArray(),
    placeStarts: placeStarts.toArray(),
    places: places.toArray(),
  };
}
