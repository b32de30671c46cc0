import { canBeSameMember } from '@/language/motions/members';
import type { LetterSegment } from './letterSegments';
import type { Likeness } from './likeness';
import { daysEarlier } from './linkedItem';
import type { Match } from './matcher';
import type { MotionFacts } from './motionFacts';
import type { ResolvedReference } from './references';

/** Why a motion whose reference a letter names is not certainly the one that is meant. */
export const doubts = [
  'otherMembers',
  'otherSubject',
  'otherVersion',
  'unconfirmed',
  'later',
] as const;
export type Doubt = (typeof doubts)[number];

/** A motion whose reference stands in a segment, and what else is known of the two. */
export type NamedFacts = {
  readonly segment: LetterSegment;
  /** The members whom the segment names: of its names those that some motion bears. */
  readonly members: readonly string[];
  readonly how: ResolvedReference['how'];
  readonly facts: MotionFacts;
  readonly own: Pick<Match, 'likeness' | 'score'>;
  /** The likeliest other motion that is not named, no version of this one. */
  readonly rival: Pick<Match, 'likeness' | 'score'> | undefined;
  /** Whether it is the only number of a Kamerstuk in the segment: members and words are then those of this motion. */
  readonly isAlone: boolean;
  /** How many words that some motion has the segment says of its subject. */
  readonly said: number;
  /** Whether the letter names a submitter, anywhere in its subject. */
  readonly mentionsSubmitter: boolean;
  /** Whether another motion took its place. */
  readonly gaveWay: boolean;
  /** Days from the motion to the letter. */
  readonly days: number;
};

const most = 0.6;
/** Of the motion's words so many stand in the letter, or begin like one there, when both are on one subject. */
const some = 0.3;
/** A segment that says less than this of its subject can't be said to be on that of another motion. */
const fewestWords = 3;
/** Scores differ by less when a letter says little of what the motion asks. */
const muchLikelier = 1;

function agreesOnWords({ ofLetter }: Likeness): boolean {
  return ofLetter >= most;
}

/** Whether most words of one of the two are the other's too. */
function isOnSubject({ ofLetter, ofMotion }: Likeness): boolean {
  return Math.max(ofLetter, ofMotion) >= most;
}

/** Members of whom none signed the motion; several numbers in one segment may each have members of their own. */
function hasOtherMembers({ members, facts, own, isAlone, mentionsSubmitter }: NamedFacts): boolean {
  const bothNamed = members.length > 0 && facts.submitters.length > 0;
  return isAlone && bothNamed && own.likeness.named === 0 && !mentionsSubmitter;
}

/** How another motion agrees that is much likelier than one whose number stands alone. */
function likelierOther({ own, rival, isAlone }: NamedFacts): Likeness | undefined {
  const isSurpassed = rival !== undefined && rival.score - own.score > muchLikelier;
  return isAlone && isSurpassed ? rival.likeness : undefined;
}

/** Whether another motion was changed as often as the letter says, and is on its subject. */
function hasOtherVersion(named: NamedFacts): boolean {
  const other = likelierOther(named);
  return other?.changed === 1 && isOnSubject(other);
}

/** Whether the number may be a slip: another motion has the members of the letter and its words. */
function fitsAnother(named: NamedFacts): boolean {
  const { members, mentionsSubmitter, said } = named;
  const other = likelierOther(named);
  if (!other) return false;
  if (hasOtherMembers(named)) return other.named > 0;
  const namesNobody = members.length === 0 && !mentionsSubmitter;
  return (namesNobody || other.named > 0) && said >= fewestWords && isOnSubject(other);
}

/**
 * Whether the letter says anything beside the number that holds for the motion: a submitter or most of the words; and
 * where it speaks of a motion at all, some of the words, or that both are in one file of papers.
 */
export function isConfirmed(named: NamedFacts): boolean {
  const { segment, own, mentionsSubmitter } = named;
  const { likeness } = own;
  if (agreesOnWords(likeness)) return true;
  if (hasOtherMembers(named)) return false;
  if (likeness.named > 0 || mentionsSubmitter) return true;
  const alike = likeness.ofMotion + likeness.alike + likeness.nearby;
  return segment.saysMotion && (likeness.sameFile > 0 || alike >= some);
}

/** Whether all members that the letter names signed the motion, or its first submitter is one of them. */
function agreesOnMembers({ members, facts }: NamedFacts): boolean {
  const [first] = facts.submitters;
  if (members.length === 0 || first === undefined) return false;
  const hasSigned = (name: string) => facts.submitters.some((own) => canBeSameMember(name, own));
  return members.every(hasSigned) || members.some((name) => canBeSameMember(name, first));
}

/**
 * Whether the letter says all of the motion that a letter says: members, words and the number that is likely the motion's.
 * Each then confirms the others, also that number.
 */
export function isConfirmedInAll(named: NamedFacts): boolean {
  const { likeness } = named.own;
  const isInSameFile = likeness.sameFile > 0 && likeness.ofMotion >= some;
  return agreesOnMembers(named) && (agreesOnWords(likeness) || isInSameFile);
}

/**
 * What in the subject contradicts that the named motion is the one meant. A slip in the number is only told where it
 * stands alone, does not fit, and another motion does. A reference that was only worked out must also be confirmed: by
 * the letter itself (`isConfirmed`), or by another motion of that file that it names too (`isProven`).
 */
export function doubtAbout(named: NamedFacts, isProven: boolean): Doubt | undefined {
  const { segment, how, facts, own, gaveWay, days } = named;
  if (days < -daysEarlier) return 'later';
  if (segment.changes > facts.changes && (gaveWay || hasOtherVersion(named))) return 'otherVersion';
  const isSlip = fitsAnother(named);
  const isWordedOtherwise = !agreesOnWords(own.likeness);
  if (isSlip && isWordedOtherwise) return hasOtherMembers(named) ? 'otherMembers' : 'otherSubject';
  if (how === 'known' || isProven || isConfirmed(named)) return undefined;
  return hasOtherMembers(named) ? 'otherMembers' : 'unconfirmed';
}
