import { fieldAt } from './fields';
import { type Growing, growingBytes, growingLongs } from './growing';
import { appendPlaces } from './places';
import { factsOf, makeEntry, writePostings } from './postings';
import type { Words } from './segment';

type Longs = Growing<Uint32Array<ArrayBuffer>>;

/** Words as they were met, document after document: which, at which place, and where each document ends. */
type Met = {
  readonly words: Longs;
  readonly places: Longs;
  readonly ends: Longs;
};

/** The same word after word: where the occurrences of each begin, and of every one the document and the place. */
type Occurrences = {
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly places: Uint32Array;
};

/** Turns round what was met. `ranks` gives the number that each word has in the vocabulary. */
export function byWord({ words, places, ends }: Met, ranks: Uint32Array): Occurrences {
  const starts = new Uint32Array(ranks.length + 1);
  for (let at = 0; at < words.length; at += 1) {
    const after = (ranks[words.at(at)] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let word = 1; word < starts.length; word += 1) {
    starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  }
  const next = starts.slice();
  const turned = {
    starts,
    documents: new Uint32Array(words.length),
    places: new Uint32Array(words.length),
  };
  let at = 0;
  for (let document = 0; document < ends.length; document += 1) {
    for (const end = ends.at(document); at < end; at += 1) {
      const rank = ranks[words.at(at)] ?? 0;
      const to = next[rank] ?? 0;
      turned.documents[to] = document;
      turned.places[to] = places.at(at);
      next[rank] = to + 1;
    }
  }
  return turned;
}

/** Writes the postings and places of every word. */
export function writeOccurrences({
  starts,
  documents,
  places,
}: Occurrences): Omit<Words, 'vocabulary' | 'byRoot'> {
  const postings = growingBytes(documents.length * 2);
  const written = growingBytes(documents.length * 2);
  const postingStarts = new Uint32Array(starts.length);
  const placeStarts = new Uint32Array(starts.length);
  const entries = growingLongs();
  for (let word = 0; word + 1 < starts.length; word += 1) {
    const end = starts[word + 1] ?? 0;
    entries.clear();
    for (let from = starts[word] ?? 0; from < end; ) {
      const document = documents[from] ?? 0;
      let fields = 0;
      let to = from;
      for (; to < end && documents[to] === document; to += 1) fields |= fieldAt(places[to] ?? 0);
      const facts = factsOf(fields, to - from);
      entries.push(makeEntry(document, facts));
      appendPlaces(written, facts, places, { from, to });
      from = to;
    }
    writePostings(postings, entries.view(), { from: 0, to: entries.length });
    postingStarts[word + 1] = postings.length;
    placeStarts[word + 1] = written.length;
  }
  return {
    postingStarts,
    postings: postings.toArray(),
    placeStarts,
    places: written.toArray(),
  };
}
