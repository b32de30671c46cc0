import type { LikelyLink } from './link';
import type { Match } from './matcher';
import type { Replacements } from './replacements';

/** The first version of a motion: itself, or the one at the start of the chain of those whose place was taken. */
export function firstVersion(motion: number, { of }: Replacements): number {
  const seen = new Set([motion]);
  let first = motion;
  for (let before = of.get(first); before !== undefined; before = of.get(first)) {
    if (seen.has(before)) return first;
    seen.add(before);
    first = before;
  }
  return first;
}

/**
 * Matches with the versions of one motion under the likeliest of them: their subjects are often the same. `isNamed` tells
 * of a motion whether the letter names it.
 */
export function withVersionsTogether(
  matches: readonly Match[],
  replacements: Replacements,
  isNamed: (motion: number) => boolean,
): readonly LikelyLink[] {
  const versions = new Map<number, number[]>();
  const links: Omit<LikelyLink, 'isNamed'>[] = [];
  for (const { motion, score } of matches) {
    const first = firstVersion(motion, replacements);
    const others = versions.get(first);
    if (others) {
      others.push(motion);
      continue;
    }
    const own: number[] = [];
    versions.set(first, own);
    links.push({ motion, score, versions: own });
  }
  return links.map(({ motion, score, versions: others }) => ({
    motion,
    score,
    versions: others,
    isNamed: [motion, ...others].some(isNamed),
  }));
}
