import { type Growing, growingBytes, growingLongs } from './growing';
import { compareAt, countStrings, StringPacker } from './packedStrings';
import { documentOf, renumbered } from './posting';
import type { Words } from './segment';
import { wordsByStem } from './stemOrder';
import { PlaceReader } from './steps';

/** The words of one part, and the new number of each of its documents (−1: gone). */
type Source = {
  readonly words: Words;
  readonly newNumbers: Int32Array;
};

type Longs = Growing<Uint32Array<ArrayBuffer>>;
type Bytes = Growing<Uint8Array<ArrayBuffer>>;

function copyPostings(
  { words, newNumbers }: Source,
  word: number,
  postings: Longs,
  places: Bytes,
): void {
  const reader = new PlaceReader(words.places, words.placeStarts[word] ?? 0);
  const to = words.postingStarts[word + 1] ?? 0;
  for (let at = words.postingStarts[word] ?? 0; at < to; at += 1) {
    const entry = words.postings[at] ?? 0;
    const document = newNumbers[documentOf(entry)] ?? -1;
    if (document < 0) {
      reader.skip(entry);
      continue;
    }
    postings.push(renumbered(entry, document));
    reader.copy(entry, places);
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

/** The words of all sources together; a word that is left without documents is left out. */
export function mergeWords(sources: readonly Source[]): Words {
  const next = sources.map(() => 0);
  const vocabulary = new StringPacker();
  const postingStarts = growingLongs();
  const postings = growingLongs();
  const placeStarts = growingLongs();
  const places = growingBytes();
  for (let word = firstWord(sources, next); word; word = firstWord(sources, next)) {
    const start = postings.length;
    const placeStart = places.length;
    for (const [at, source] of sources.entries()) {
      const place = next[at] ?? 0;
      const isAtEnd = place >= countStrings(source.words.vocabulary);
      if (isAtEnd || compareAt(source.words.vocabulary, place, word) !== 0) continue;
      copyPostings(source, place, postings, places);
      next[at] = place + 1;
    }
    if (postings.length === start) continue;
    vocabulary.addBytes(word);
    postingStarts.push(start);
    placeStarts.push(placeStart);
  }
  postingStarts.push(postings.length);
  placeStarts.push(places.length);
  const packed = vocabulary.pack();
  return {
    vocabulary: packed,
    byStem: wordsByStem(packed),
    postingStarts: postingStarts.toArray(),
    postings: postings.toArray(),
    placeStarts: placeStarts.toArray(),
    places: places.toArray(),
  };
}
