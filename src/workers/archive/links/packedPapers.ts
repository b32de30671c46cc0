import { type Growing, growingBytes, growingLongs } from '@/archive/index/growing';
import type { LinkedItem } from '@/archive/links/linkedItem';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The subjects of many records as bytes, outside the heap: as strings they are most of what linking would keep there. */
export class Subjects {
  readonly #bytes: Growing<Uint8Array<ArrayBuffer>> = growingBytes();
  readonly #starts = growingLongs();

  /** Keeps a subject and gives its place. */
  add(subject: string): number {
    this.#starts.push(this.#bytes.length);
    this.#bytes.append(encoder.encode(subject));
    return this.#starts.length - 1;
  }

  at(place: number): string {
    const isLast = place + 1 === this.#starts.length;
    const end = isLast ? this.#bytes.length : this.#starts.at(place + 1);
    return decoder.decode(this.#bytes.view().subarray(this.#starts.at(place), end));
  }
}

/** What linking needs of a record, with its subject read when it is asked for. */
export class PackedPaper implements LinkedItem {
  readonly number: LinkedItem['number'];
  readonly title: LinkedItem['title'];
  readonly on: LinkedItem['on'];
  readonly year: LinkedItem['year'];
  readonly sequence: LinkedItem['sequence'];
  readonly references: LinkedItem['references'];
  readonly text: LinkedItem['text'];
  private readonly subjects: Subjects;
  private readonly place: number;

  constructor(item: LinkedItem, subjects: Subjects) {
    this.number = item.number;
    this.title = item.title;
    this.on = item.on;
    this.year = item.year;
    this.sequence = item.sequence;
    this.references = item.references;
    this.text = item.text;
    this.subjects = subjects;
    this.place = subjects.add(item.subject);
  }

  get subject(): string {
    return this.subjects.at(this.place);
  }
}
