import { type Directed, directed, type Edge, EdgeList, type Linked, linkedWith } from './directed';
import { type LetterAct, letterActs } from './letterAct';
import type { LetterLinks, LikelyLink, SegmentLinks } from './link';

/** All links of one grade. */
export type GradeTable = { readonly byLetter: Directed; readonly byMotion: Directed };

/** All links of letters and motions, by their places in the lists that were linked. It can be cloned and stored as it is. */
export type LinkTable = {
  readonly certain: GradeTable;
  readonly likely: GradeTable;
  /** What each letter does, as places in `letterActs`. */
  readonly acts: Uint8Array;
};

/**
 * Of the motions that one segment of a letter resembles, those beyond these places (versions of one motion are one place)
 * are not shown, unless the letter names them: with a letter so many, with a motion fewer, as it is sought by many letters. Three were enough to find
 * all letters of the motions given; see docs/letters-and-motions.md.
 */
export const placesShown = { withLetter: 5, withMotion: 3 } as const;
/** Of all segments of a letter, or all letters of a motion, together. */
const mostLikely = 15;

/** The links of a letter that were worked out before, as they go in the table. */
export type KnownLinks = {
  readonly act: LetterAct;
  readonly certain: readonly Linked[];
  readonly withLetter: readonly Linked[];
  readonly withMotion: readonly Linked[];
};

/** Gathers the links of letters one by one, and then puts them in a table. */
export class LinkGatherer {
  readonly #acts: number[] = [];
  readonly #certain = new EdgeList();
  readonly #byLetter = new EdgeList();
  readonly #byMotion = new EdgeList();
  readonly #placesWithMotion: number;

  /** How many places of each segment count for a motion; to be measured with another number than the usual one. */
  constructor(placesWithMotion: number = placesShown.withMotion) {
    this.#placesWithMotion = placesWithMotion;
  }

  /** Adds the links of the next letter. */
  add({ act, segments }: LetterLinks): void {
    const letter = this.#acts.length;
    this.#acts.push(letterActs.indexOf(act));
    const certain = once(segments.flatMap((one, at) => certainEdges(one, letter, at)));
    const sure = new Set(certain.map(({ motion }) => motion));
    const likelyTo = (places: number) =>
      once(segments.flatMap((one, at) => likelyEdges(one, { letter, at, places }))).filter(
        ({ motion }) => !sure.has(motion),
      );
    for (const edge of certain) this.#certain.push(edge);
    for (const edge of shownWithLetter(likelyTo(placesShown.withLetter))) this.#byLetter.push(edge);
    for (const edge of likelyTo(this.#placesWithMotion)) this.#byMotion.push(edge);
  }

  /** Adds the next letter with links that are known. */
  addKnown({ act, certain, withLetter, withMotion }: KnownLinks): void {
    const letter = this.#acts.length;
    const edge = ({ at, ...link }: Linked): Edge => ({ ...link, letter, motion: at });
    this.#acts.push(letterActs.indexOf(act));
    for (const link of certain) this.#certain.push(edge(link));
    for (const link of withLetter) this.#byLetter.push(edge(link));
    for (const link of withMotion) this.#byMotion.push(edge(link));
  }

  /** The table of all letters that were added; `motions` is how many motions there are. */
  finish(motions: number): LinkTable {
    const letters = this.#acts.length;
    const byLetter = (edges: EdgeList) => directed(edges, letters, 'letters');
    const byMotion = (edges: EdgeList) => directed(edges, motions, 'motions');
    return {
      certain: { byLetter: byLetter(this.#certain), byMotion: byMotion(this.#certain) },
      likely: { byLetter: byLetter(this.#byLetter), byMotion: byMotion(this.#byMotion) },
      acts: Uint8Array.from(this.#acts),
    };
  }
}

function certainEdges({ certain, notes }: SegmentLinks, letter: number, segment: number): Edge[] {
  return certain.map(({ motion }) => ({
    letter,
    motion,
    score: 0,
    segment,
    note: notes.get(motion) ?? {},
  }));
}

type LikelyEdge = Edge & Pick<LikelyLink, 'isNamed'>;

function likelyEdges(
  { likely, notes }: SegmentLinks,
  { letter, at, places }: { letter: number; at: number; places: number },
): LikelyEdge[] {
  return likely
    .filter(({ isNamed }, place) => isNamed || place < places)
    .flatMap(({ motion, score, versions, isNamed }) =>
      [motion, ...versions].map((each) => ({
        letter,
        motion: each,
        score,
        segment: at,
        note: notes.get(each) ?? {},
        isNamed,
      })),
    );
}

/** The likeliest of a letter's links of all segments, and each that it names beside those. */
function shownWithLetter(edges: readonly LikelyEdge[]): readonly LikelyEdge[] {
  return edges
    .toSorted((a, b) => b.score - a.score)
    .filter(({ isNamed }, place) => isNamed || place < mostLikely);
}

/** The best of the links of one letter with the same motion: it may name that in two segments. */
function once<Some extends Edge>(edges: readonly Some[]): readonly Some[] {
  const best = new Map<number, Some>();
  for (const edge of edges) {
    const known = best.get(edge.motion);
    if (!known || known.score < edge.score) best.set(edge.motion, edge);
  }
  return [...best.values()];
}

/** The links of one end in two grades, likeliest first. */
export type Graded = { readonly certain: readonly Linked[]; readonly likely: readonly Linked[] };

/** The motions of a letter. */
export function motionsOfLetter({ certain, likely }: LinkTable, letter: number): Graded {
  return {
    certain: linkedWith(certain.byLetter, letter),
    likely: linkedWith(likely.byLetter, letter),
  };
}

/** The letters of a motion. */
export function lettersOfMotion({ certain, likely }: LinkTable, motion: number): Graded {
  return {
    certain: linkedWith(certain.byMotion, motion),
    likely: linkedWith(likely.byMotion, motion).slice(0, mostLikely),
  };
}

/** What a letter does with the motions of which it speaks. */
export function actOfLetter({ acts }: LinkTable, letter: number): LetterAct {
  return letterActs[acts[letter] ?? 0] ?? 'mentions';
}
