import { createCandidateFinder } from './candidates';
import { createComparison } from './comparison';
import { type Likeness, scoreOf } from './likeness';
import type { MotionIndex } from './motionIndex';
import type { Sought } from './sought';

/** A motion that may be meant, and how likely that is compared with others. */
export type Match = {
  readonly motion: number;
  readonly likeness: Likeness;
  readonly score: number;
};

export type MatchOptions = {
  /** Motions that are compared whatever their words. */
  readonly also?: readonly number[];
  /** Matches that score less are left out. */
  readonly floor?: number;
  /** What is added to the score of single motions; those are given whatever their place. */
  readonly bonuses?: ReadonlyMap<number, number>;
};

const candidatesCompared = 40;
/** By how much the score may exceed what a candidate promised: words that begin alike, texts, versions. */
const promisedLess = 1.5;

/** Ranks motions for what is sought. */
export type Matcher = {
  /** The likeliest motions, best first: the first `most`, and after them those that have a bonus. */
  readonly match: (sought: Sought, most: number, options?: MatchOptions) => Match[];
};

/** A matcher of the motions of an index; one call takes well under a millisecond. */
export function createMatcher(index: MotionIndex): Matcher {
  const find = createCandidateFinder(index);
  const comparison = createComparison(index);

  /** A changed motion may be worded otherwise than the one in whose place it came, and that one be found. */
  function withReplacements(motions: readonly number[]): Iterable<number> {
    const all = new Set(motions);
    for (const motion of motions) {
      const changed = index.replacements.by.get(motion);
      if (changed !== undefined) all.add(changed);
    }
    return all;
  }

  return {
    match(sought, most, { also = [], floor, bonuses } = {}) {
      const found = find(sought, candidatesCompared, floor && floor - promisedLess);
      if (found.length === 0 && also.length === 0) return [];
      comparison.seek(sought);
      const matches: Match[] = [];
      for (const motion of withReplacements([...found, ...also])) {
        const likeness = comparison.compare(motion);
        const score = scoreOf(likeness) + (bonuses?.get(motion) ?? 0);
        if (floor === undefined || score >= floor) matches.push({ motion, likeness, score });
      }
      return matches
        .sort((a, b) => b.score - a.score)
        .filter(({ motion }, place) => place < most || bonuses?.has(motion));
    },
  };
}
