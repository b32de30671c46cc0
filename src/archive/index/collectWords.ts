import { foldWord, visitStretches } from '@/language/words/words';
import { lastPlace } from './fields';
import { growingLongs } from './growing';
import { KnownStretches } from './knownStretches';
import { byWord, writeOccurrences } from './occurrences';
import { packStrings, StringPacker } from './packedStrings';
import { wordsByRoot } from './rootOrder';
import type { Words } from './segment';
import { sortedPlaces } from './sortStrings';

const none = 2 ** 32 - 1;

/** Collects the words of documents as they come, and then turns them round: for each word its documents and places. */
export class WordCollector {
  private readonly known = new Map<string, number>();
  /** The numbers of words as they stand in texts, so that each way of writing is folded once; `none` for marks alone. */
  private readonly written = new KnownStretches();
  private readonly repeated = new Map<string, Uint32Array>();
  private readonly met = growingLongs();
  private readonly places = growingLongs();
  private readonly ends = growingLongs();

  private readonly learn = (stretch: string): number => {
    const word = foldWord(stretch);
    const number = word ? (this.known.get(word) ?? this.known.size) : none;
    if (number === this.known.size) this.known.set(word, number);
    return number;
  };

  /** Adds words of a field of the document that is being collected, the first at this place, and gives their number. */
  addText(field: number, text: string, from: number): number {
    const last = lastPlace(field);
    let place = from;
    visitStretches(text, (start, end) => {
      const number = this.written.numberOf(text, start, end, this.learn);
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

  /** All that was collected; it then begins anew, in the room that it has. */
  finish(): Words {
    const words = this.made();
    this.known.clear();
    this.written.clear();
    this.repeated.clear();
    this.met.clear();
    this.places.clear();
    this.ends.clear();
    return words;
  }

  private made(): Words {
    const met = packStrings(this.known.keys());
    const order = sortedPlaces(met);
    const ranks = new Uint32Array(order.length);
    const sorted = new StringPacker();
    for (const [rank, word] of order.entries()) {
      ranks[word] = rank;
      sorted.copy(met, word);
    }
    const vocabulary = sorted.pack();
    const occurrences = byWord({ words: this.met, places: this.places, ends: this.ends }, ranks);
    return { vocabulary, byRoot: wordsByRoot(vocabulary), ...writeOccurrences(occurrences) };
  }
}
