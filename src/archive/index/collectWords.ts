import { foldWord, visitStretches } from '@/language/words/words';
import { type FieldMask, fieldAt, lastPlace } from './fields';
import { growingBytes, growingLongs } from './growing';
import { packStrings, StringPacker, sortedPlaces } from './packedStrings';
import { placeBefore } from './places';
import { factsOf, makeEntry, mostCounted, writePostings } from './postings';
import type { Words } from './segment';
import { wordsByStem } from './stemOrder';
import { stepSize, writeStep } from './steps';
import { StretchTable } from './stretchTable';

/** Takes what `visitOccurrences` finds: first that a word occurs in a document, then each place as a step from the last. */
type Sink = {
  readonly open: (word: number, document: number, fields: FieldMask, count: number) => void;
  readonly step: (word: number, step: number) => void;
};

function startsOf(sizes: Uint32Array): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(sizes.length + 1);
  let sum = 0;
  for (let at = 0; at < sizes.length; at += 1) {
    starts[at] = sum;
    sum += sizes[at] ?? 0;
  }
  starts[sizes.length] = sum;
  return starts;
}

const none = -1;

/** Enough for the words of some thousands of documents. */
const firstRoom = 2 ** 18;

/** Collects the words of documents as they come, and then turns them round: for each word its documents and places. */
export class WordCollector {
  private readonly known = new Map<string, number>();
  /** The numbers of words as they stand in texts, so that each way of writing is folded once; `none` for marks alone. */
  private readonly written = new StretchTable();
  private readonly repeated = new Map<string, Uint32Array>();
  private readonly met = growingLongs(firstRoom);
  private readonly places = growingLongs(firstRoom);
  private readonly ends = growingLongs();

  private readonly learn = (stretch: string): number => {
    const word = foldWord(stretch);
    if (!word) return none;
    const number = this.known.get(word) ?? this.known.size;
    if (number === this.known.size) this.known.set(word, number);
    return number;
  };

  /** Adds words of a field of the document that is being collected, the first at this place, and gives their number. */
  addText(field: number, text: string, from: number): number {
    const last = lastPlace(field);
    let place = from;
    visitStretches(text, (start, end) => {
      const number = this.written.get(text, start, end, this.learn);
      if (number === none) return;
      this.met.push(number);
      this.places.push(Math.min(place, last));
      place += 1;
    });
    return place - from;
  }

  /** `addText` for what many documents have word for word, such as the title of their dossier: it is read once. */
  addRepeatedText(field: number, text: string, from: number): number {
    const known = this.repeated.get(text);
    if (known) {
      const last = lastPlace(field);
      this.met.append(known);
      for (let at = 0; at < known.length; at += 1) this.places.push(Math.min(from + at, last));
      return known.length;
    }
    const start = this.met.length;
    const count = this.addText(field, text, from);
    this.repeated.set(text, this.met.view().slice(start, start + count));
    return count;
  }

  /** Ends the document; what comes belongs to the next. */
  endDocument(): void {
    this.ends.push(this.met.length);
  }

  private visitOccurrences(ranks: Uint32Array, sink: Sink): void {
    const counts = new Uint32Array(ranks.length);
    const fields = new Uint8Array(ranks.length);
    const last = new Uint32Array(ranks.length);
    let from = 0;
    for (let document = 0; document < this.ends.length; document += 1) {
      const to = this.ends.at(document);
      for (let at = from; at < to; at += 1) {
        const word = this.met.at(at);
        counts[word] = (counts[word] ?? 0) + 1;
        fields[word] = (fields[word] ?? 0) | fieldAt(this.places.at(at));
      }
      for (let at = from; at < to; at += 1) {
        const word = this.met.at(at);
        const rank = ranks[word] ?? 0;
        const count = counts[word] ?? 0;
        if (count > 0) {
          sink.open(rank, document, fields[word] ?? 0, count);
          last[word] = placeBefore(fields[word] ?? 0);
          counts[word] = 0;
          fields[word] = 0;
        }
        sink.step(rank, this.places.at(at) - (last[word] ?? 0));
        last[word] = this.places.at(at);
      }
      from = to;
    }
  }

  /** All that was collected. */
  finish(): Words {
    const met = packStrings(this.known.keys());
    const order = sortedPlaces(met);
    const ranks = new Uint32Array(order.length);
    const sorted = new StringPacker();
    for (const [rank, word] of order.entries()) {
      ranks[word] = rank;
      sorted.copy(met, word);
    }
    const postingSizes = new Uint32Array(order.length);
    const placeSizes = new Uint32Array(order.length);
    this.visitOccurrences(ranks, {
      open: (word, _document, _fields, count) => {
        postingSizes[word] = (postingSizes[word] ?? 0) + 1;
        if (count >= mostCounted) placeSizes[word] = (placeSizes[word] ?? 0) + stepSize(count);
      },
      step: (word, step) => {
        placeSizes[word] = (placeSizes[word] ?? 0) + stepSize(step);
      },
    });
    const vocabulary = sorted.pack();
    return {
      vocabulary,
      byStem: wordsByStem(vocabulary),
      ...this.fill(ranks, postingSizes, placeSizes),
    };
  }

  private fill(
    ranks: Uint32Array,
    postingSizes: Uint32Array,
    placeSizes: Uint32Array,
  ): Omit<Words, 'vocabulary' | 'byStem'> {
    const entryStarts = startsOf(postingSizes);
    const placeStarts = startsOf(placeSizes);
    const entries = new Uint32Array(entryStarts.at(-1) ?? 0);
    const places = new Uint8Array(placeStarts.at(-1) ?? 0);
    const nextEntry = entryStarts.slice();
    const nextPlace = placeStarts.slice();
    this.visitOccurrences(ranks, {
      open: (word, document, fields, count) => {
        const at = nextEntry[word] ?? 0;
        entries[at] = makeEntry(document, factsOf(fields, count));
        nextEntry[word] = at + 1;
        if (count >= mostCounted) nextPlace[word] = writeStep(places, nextPlace[word] ?? 0, count);
      },
      step: (word, step) => {
        nextPlace[word] = writeStep(places, nextPlace[word] ?? 0, step);
      },
    });
    const postings = growingBytes(entries.length * 2);
    const postingStarts = new Uint32Array(entryStarts.length);
    for (let word = 0; word + 1 < entryStarts.length; word += 1) {
      const range = { from: entryStarts[word] ?? 0, to: entryStarts[word + 1] ?? 0 };
      writePostings(postings, entries, range);
      postingStarts[word + 1] = postings.length;
    }
    return { postingStarts, postings: postings.toArray(), placeStarts, places };
  }
}
