import { canBeSameMember } from '@/language/motions/members';
import { readLetterSegments } from './letterSegments';
import { dayNumber, daysEarlier, type LinkedItem } from './linkedItem';
import type { MotionFacts } from './motionFacts';
import { readMotionPhrase } from './motionPhrase';
import { dossierAndNumber } from './places';
import { findReplacements } from './replacements';
import { stemsOf } from './stems';

/** A motion of which the dossier is told by something else than its title. */
export type TitleVote = { readonly motion: number; readonly dossier: string };

/** A letter comes at most this many days after the motion. */
const daysLater = 4 * 365;
const fewestWords = 2;
/** The share of the words of a letter's segment that the motion must have. */
const leastShare = 0.5;

function voteFor(motion: number, reference: string): TitleVote[] {
  const dossier = dossierAndNumber(reference)?.dossier;
  return dossier === undefined ? [] : [{ motion, dossier }];
}

/** Motions by their number within a file, whichever file that is. */
function bySequence(motions: readonly MotionFacts[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [motion, { item }] of motions.entries()) {
    if (item.sequence === undefined) continue;
    const number = String(item.sequence);
    const others = found.get(number);
    if (others) others.push(motion);
    else found.set(number, [motion]);
  }
  return found;
}

function speaksOfMotion({ subject }: LinkedItem): boolean {
  return /moti/iu.test(subject) && /\d/u.test(subject);
}

/** Letters that name a motion by its dossier and number: only one motion with that number has its member and its words. */
function votesOfLetters(
  motions: readonly MotionFacts[],
  letters: readonly LinkedItem[],
): TitleVote[] {
  const numbered = bySequence(motions);
  const votes: TitleVote[] = [];
  for (const letter of letters) {
    if (!speaksOfMotion(letter)) continue;
    const day = dayNumber(letter.on);
    for (const { saysMotion, submitters, topic, named } of readLetterSegments(letter.subject)) {
      if (!saysMotion) continue;
      const words = stemsOf(topic);
      const isMeant = (motion: number) => {
        const facts = motions[motion];
        if (!facts) return false;
        const days = day - dayNumber(facts.item.on);
        if (!(days >= -daysEarlier && days <= daysLater)) return false;
        const members = facts.submitters;
        if (!submitters.some((one) => members.some((own) => canBeSameMember(one, own)))) {
          return false;
        }
        const own = new Set(stemsOf(readMotionPhrase(facts.item.subject).topic));
        const shared = words.filter((word) => own.has(word)).length;
        return shared >= fewestWords && shared >= words.length * leastShare;
      };
      for (const reference of named) {
        const number = dossierAndNumber(reference)?.number ?? '';
        const [only, ...others] = (numbered.get(number) ?? []).filter(isMeant);
        if (only !== undefined && others.length === 0) votes.push(...voteFor(only, reference));
      }
    }
  }
  return votes;
}

/** What the records themselves say: references of their own, and changed motions that name the one beside them that they replace. */
export function votesOfRecords(motions: readonly MotionFacts[]): TitleVote[] {
  const own = motions.flatMap(({ item }, motion) =>
    item.references.flatMap((reference) => voteFor(motion, reference)),
  );
  const replaced = findReplacements(motions).flatMap(({ changed, reference }) =>
    voteFor(changed, reference),
  );
  return [...own, ...replaced];
}

/** All that tells in which dossier a motion is: the records, and letters that name the motion. */
export function allVotes(
  motions: readonly MotionFacts[],
  letters: readonly LinkedItem[],
): TitleVote[] {
  return [...votesOfRecords(motions), ...votesOfLetters(motions, letters)];
}
