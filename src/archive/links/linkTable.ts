import { type LetterAct, letterActs } from './letterAct';
import type { LetterLinks } from './link';

/** One end of a link with how likely it is; of a certain link the score is not to be used. */
export type Linked = { readonly at: number; readonly score: number };

/** Links in both directions, each from `from[place]` to `from[place + 1]`; plain arrays, so that they can be stored. */
type Directed = {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly scores: Float32Array;
};

/** All links of one grade. */
export type GradeTable = { readonly byLetter: Directed; readonly byMotion: Directed };

/** All links of letters and motions, by their places in the lists that were linked. It can be cloned and stored as it is. */
export type LinkTable = {
  readonly certain: GradeTable;
  readonly likely: GradeTable;
  /** What each letter does, as places in `letterActs`. */
  readonly acts: Uint8Array;
};

type Edge = { readonly letter: number; readonly motion: number; readonly score: number };

function directed(
  edges: readonly Edge[],
  count: number,
  ends: (edge: Edge) => readonly [from: number, to: number],
): Directed {
  const from = new Uint32Array(count + 1);
  for (const edge of edges) {
    const [start] = ends(edge);
    from[start + 1] = (from[start + 1] ?? 0) + 1;
  }
  for (let place = 1; place <= count; place += 1) {
    from[place] = (from[place] ?? 0) + (from[place - 1] ?? 0);
  }
  const next = from.slice();
  const to = new Uint32Array(edges.length);
  const scores = new Float32Array(edges.length);
  for (const edge of [...edges].sort((a, b) => b.score - a.score)) {
    const [start, end] = ends(edge);
    const at = next[start] ?? 0;
    to[at] = end;
    scores[at] = edge.score;
    next[start] = at + 1;
  }
  return { from, to, scores };
}

function gradeTable(edges: readonly Edge[], letters: number, motions: number): GradeTable {
  return {
    byLetter: directed(edges, letters, ({ letter, motion }) => [letter, motion]),
    byMotion: directed(edges, motions, ({ letter, motion }) => [motion, letter]),
  };
}

/** The best of the links between the same two: a letter may name a motion in two segments. */
function once(edges: readonly Edge[]): readonly Edge[] {
  const best = new Map<string, Edge>();
  for (const edge of edges) {
    const key = `${edge.letter} ${edge.motion}`;
    const known = best.get(key);
    if (!known || known.score < edge.score) best.set(key, edge);
  }
  return [...best.values()];
}

/** Puts the links of all letters, in the order of the letters, in a table; `motions` is how many motions there are. */
export function buildLinkTable(links: readonly LetterLinks[], motions: number): LinkTable {
  const certain = links.flatMap(({ segments }, letter) =>
    segments.flatMap((segment) =>
      segment.certain.map(({ motion }): Edge => ({ letter, motion, score: 0 })),
    ),
  );
  const sure = new Set(certain.map(({ letter, motion }) => `${letter} ${motion}`));
  const likely = links.flatMap(({ segments }, letter) =>
    segments.flatMap((segment) =>
      segment.likely.flatMap(({ motion, score, versions }): Edge[] =>
        [motion, ...versions].map((each) => ({ letter, motion: each, score })),
      ),
    ),
  );
  return {
    certain: gradeTable(once(certain), links.length, motions),
    likely: gradeTable(
      once(likely.filter(({ letter, motion }) => !sure.has(`${letter} ${motion}`))),
      links.length,
      motions,
    ),
    acts: Uint8Array.from(links, ({ act }) => letterActs.indexOf(act)),
  };
}

function linked({ from, to, scores }: Directed, place: number): readonly Linked[] {
  const [start, end] = [from[place] ?? 0, from[place + 1] ?? 0];
  return Array.from(to.subarray(start, end), (at, offset) => ({
    at,
    score: scores[start + offset] ?? 0,
  }));
}

/** The motions of a letter in one grade, likeliest first. */
export function motionsOfLetter(grade: GradeTable, letter: number): readonly Linked[] {
  return linked(grade.byLetter, letter);
}

/** The letters of a motion in one grade, likeliest first. */
export function lettersOfMotion(grade: GradeTable, motion: number): readonly Linked[] {
  return linked(grade.byMotion, motion);
}

/** What a letter does with the motions of which it speaks. */
export function actOfLetter({ acts }: LinkTable, letter: number): LetterAct {
  return letterActs[acts[letter] ?? 0] ?? 'mentions';
}
