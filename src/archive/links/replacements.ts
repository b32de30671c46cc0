import { canBeSameMember } from '@/language/motions/members';
import type { MotionFacts } from './motionFacts';
import { byPlace, dossierAndNumber } from './places';

/** A changed motion, the one whose place it takes, and the reference by which it names that one. */
export type Replacement = {
  readonly changed: number;
  readonly replaced: number;
  readonly reference: string;
};

function shareSubmitter(one: MotionFacts, other: MotionFacts): boolean {
  return one.submitters.some((name) =>
    other.submitters.some((theirs) => canBeSameMember(name, theirs)),
  );
}

/**
 * Which motion takes the place of which: one that says "t.v.v." a paper, and a motion of a member in common that is
 * filed beside it under that number.
 */
export function findReplacements(motions: readonly MotionFacts[]): readonly Replacement[] {
  const places = byPlace(motions);
  return motions.flatMap((motion, changed) =>
    motion.replaces.flatMap((reference) => {
      const number = dossierAndNumber(reference)?.number;
      const there = number === undefined ? [] : (places.get(motion.file, number) ?? []);
      return there
        .filter((each) => {
          const other = motions[each];
          return each !== changed && other !== undefined && shareSubmitter(motion, other);
        })
        .map((replaced) => ({ changed, replaced, reference }));
    }),
  );
}

/** For each motion: which one replaced it (the first that did) and on which day, and which one it replaced itself. */
export type Replacements = {
  /** Days since 1970, NaN when it was not replaced. */
  readonly on: Float32Array;
  readonly by: ReadonlyMap<number, number>;
  readonly of: ReadonlyMap<number, number>;
};

/** Replacements by motion; `days` tells when each motion was filed. */
export function replacementsOf(found: readonly Replacement[], days: Float32Array): Replacements {
  const on = new Float32Array(days.length).fill(Number.NaN);
  const by = new Map<number, number>();
  const of = new Map<number, number>();
  for (const { changed, replaced } of found) {
    of.set(changed, replaced);
    const day = days[changed] ?? Number.NaN;
    if ((on[replaced] ?? Number.NaN) <= day) continue;
    on[replaced] = day;
    by.set(replaced, changed);
  }
  return { on, by, of };
}
