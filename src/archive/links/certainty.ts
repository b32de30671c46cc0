import type { LetterSegment } from './letterSegments';
import type { Likeness } from './likeness';
import { daysEarlier } from './linkedItem';
import type { MotionFacts } from './motionFacts';

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
export type NamedMotion = {
  readonly segment: LetterSegment;
  readonly how: 'known' | 'derived';
  readonly facts: MotionFacts;
  readonly likeness: Likeness;
  /** By how much the likeliest other motion that is not named, no version of this one, scores more than this one. */
  readonly surpassedBy: number;
  /** Whether another motion took its place. */
  readonly gaveWay: boolean;
  /** Days from the motion to the letter. */
  readonly days: number;
};

const most = 0.6;
/** Scores differ by less when a letter says little of what the motion asks. */
const muchLikelier = 1;

/**
 * What in the subject contradicts that the named motion is the one meant: a slip in the number names another motion than
 * the members and the words do. A reference that was only worked out, or that stands in a letter that speaks of no
 * motion, also has to be confirmed, by a member or by most of the words.
 */
export function doubtAbout(named: NamedMotion): Doubt | undefined {
  const { segment, how, facts, likeness, surpassedBy, gaveWay, days } = named;
  if (days < -daysEarlier) return 'later';
  const bothNamed = segment.submitters.length > 0 && facts.submitters.length > 0;
  if (bothNamed && likeness.named === 0 && likeness.ofLetter < most) return 'otherMembers';
  if (segment.changes > facts.changes && gaveWay) return 'otherVersion';
  if (surpassedBy > muchLikelier) return 'otherSubject';
  const confirmed = likeness.named > 0 || likeness.ofLetter >= most;
  if (confirmed || (how === 'known' && segment.saysMotion)) return undefined;
  return 'unconfirmed';
}
