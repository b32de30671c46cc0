import type { ReferenceId } from '@/language/references/reference';
import type { Doubt } from './certainty';
import type { LetterAct } from './letterAct';

/** The letter names the reference of the motion, and nothing in its subject speaks against it. */
export type CertainLink = {
  /** The place of the motion among the motions that were linked. */
  readonly motion: number;
  readonly reference: ReferenceId;
  /**
   * Whether the reference is the motion's own, or was worked out from the file in which it is; also "derived" is one that
   * is only likely its own, where all else that the letter says agrees.
   */
  readonly how: 'known' | 'derived';
};

/** The motion resembles what the letter speaks of. */
export type LikelyLink = {
  readonly motion: number;
  /** To rank by: greater is likelier, without a unit. */
  readonly score: number;
  /** Other versions of that motion, likeliest first: those whose place it took, or that took its place ("t.v.v."). */
  readonly versions: readonly number[];
  /** Whether a number that the letter names led to any of them: it is then shown whatever its place. */
  readonly isNamed: boolean;
};

/** What a subject says of the tie with a single motion, beside its words. */
export type LinkNote = {
  /** The letter names its reference, but something else speaks against it. */
  readonly doubt?: Doubt;
  /** The letter says that this motion was replaced, or that it took the place of another ("t.v.v."). */
  readonly replacement?: 'gaveWay' | 'tookPlace';
};

/** What a letter says of one motion (or of several in one breath). The two grades are never mixed. */
export type SegmentLinks = {
  readonly certain: readonly CertainLink[];
  /** Best first. Beside a certain link only motions that the letter names too, but doubtfully. */
  readonly likely: readonly LikelyLink[];
  readonly notes: ReadonlyMap<number, LinkNote>;
};

/** What a letter does with motions, and the links of each of its segments. */
export type LetterLinks = { readonly act: LetterAct; readonly segments: readonly SegmentLinks[] };

/** Why a motion may be the one meant, for the user to judge. */
export type LinkReasons = LinkNote & {
  /** Words of the motion's subject that the letter has too, as the motion writes them. */
  readonly words: readonly string[];
  /** Its submitters that the letter names, as the motion writes them. */
  readonly submitters: readonly string[];
  /** Whether both are in one file of papers. */
  readonly sameFile: boolean;
  /** The letter names the reference that was worked out for the motion, which is likely its own. */
  readonly namesDerived?: true;
  /** From the motion to the letter; negative when the letter came first, absent when a day is not known. */
  readonly daysBefore?: number;
};
