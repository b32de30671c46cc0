import { growingBytes, growingFloats, growingLongs } from '../index/growing';
import { type Doubt, doubts } from './certainty';
import type { LinkNote } from './link';

/** One link, by the places of its ends. */
export type Edge = {
  readonly letter: number;
  readonly motion: number;
  /** To rank by; of a certain link it is not to be used. */
  readonly score: number;
  /** The segment of the letter that makes the link. */
  readonly segment: number;
  readonly note: LinkNote;
};

/** Links from one end, those of each from `from[place]` to `from[place + 1]`, best first; plain arrays, to be stored as they are. */
export type Directed = {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly scores: Float32Array;
  readonly segments: Uint8Array;
  /** Doubt and replacement of each, in one number. */
  readonly notes: Uint8Array;
};

/** The other end of a link. */
export type Linked = Pick<Edge, 'score' | 'segment' | 'note'> & { readonly at: number };

const replacements = ['gaveWay', 'tookPlace'] as const;
const mostSegments = 255;

function noteNumber({ doubt, replacement }: LinkNote): number {
  const first = doubt ? doubts.indexOf(doubt) + 1 : 0;
  const second = replacement ? replacements.indexOf(replacement) + 1 : 0;
  return first * (replacements.length + 1) + second;
}

function noteOf(number: number): LinkNote {
  const doubt: Doubt | undefined = doubts[Math.floor(number / (replacements.length + 1)) - 1];
  const replacement = replacements[(number % (replacements.length + 1)) - 1];
  return { ...(doubt && { doubt }), ...(replacement && { replacement }) };
}

/** Links as they are gathered: hundreds of thousands, so in arrays of numbers, as objects would take ten times as much. */
export class EdgeList {
  readonly letters = growingLongs();
  readonly motions = growingLongs();
  readonly scores = growingFloats();
  readonly segments = growingBytes();
  readonly notes = growingBytes();

  push({ letter, motion, score, segment, note }: Edge): void {
    this.letters.push(letter);
    this.motions.push(motion);
    this.scores.push(score);
    this.segments.push(Math.min(segment, mostSegments));
    this.notes.push(noteNumber(note));
  }
}

/** How many links each end has, added up: the links of an end begin where those before it end. */
function startsOf(ends: Uint32Array, count: number): Uint32Array {
  const from = new Uint32Array(count + 1);
  for (const end of ends) from[end + 1] = (from[end + 1] ?? 0) + 1;
  for (let place = 1; place <= count; place += 1) {
    from[place] = (from[place] ?? 0) + (from[place - 1] ?? 0);
  }
  return from;
}

/** Links by one of their ends, of which there are `count`. */
export function directed(edges: EdgeList, count: number, by: 'letters' | 'motions'): Directed {
  const starts = edges[by].toArray();
  const ends = edges[by === 'letters' ? 'motions' : 'letters'];
  const scores = edges.scores.toArray();
  const from = startsOf(starts, count);
  const next = from.slice();
  const made = {
    from,
    to: new Uint32Array(starts.length),
    scores: new Float32Array(starts.length),
    segments: new Uint8Array(starts.length),
    notes: new Uint8Array(starts.length),
  };
  const order = Uint32Array.from(starts.keys());
  // Of links that score the same the first stays first.
  order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  for (const edge of order) {
    const start = starts[edge] ?? 0;
    const at = next[start] ?? 0;
    next[start] = at + 1;
    made.to[at] = ends.at(edge);
    made.scores[at] = scores[edge] ?? 0;
    made.segments[at] = edges.segments.at(edge);
    made.notes[at] = edges.notes.at(edge);
  }
  return made;
}

/** The link that stands at this place in the arrays. */
export function linkAt({ to, scores, segments, notes }: Directed, place: number): Linked {
  return {
    at: to[place] ?? 0,
    score: scores[place] ?? 0,
    segment: segments[place] ?? 0,
    note: noteOf(notes[place] ?? 0),
  };
}

/** The other ends of the links of one end, best first. */
export function linkedWith(links: Directed, end: number): readonly Linked[] {
  const first = links.from[end] ?? 0;
  const count = (links.from[end + 1] ?? first) - first;
  return Array.from({ length: count }, (_, offset) => linkAt(links, first + offset));
}
