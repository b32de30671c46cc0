import { submittersShared } from './comparison';
import { readLetterSegments } from './letterSegments';
import type { LinkNote, LinkReasons } from './link';
import { dayNumber, fileTitle, type LinkedItem } from './linkedItem';
import type { MotionIndex } from './motionIndex';
import { readMotionPhrase } from './motionPhrase';
import { stemsOf, wordsWithStems } from './stems';
import { withoutReferences } from './withoutReferences';

/** Words in more than one in twenty motions ("regering") are not worth showing. */
const tellingWeight = Math.log(20);

/** The stems of words that so many motions have that they are no reason to link one with a letter. */
export function commonStems({ topics }: MotionIndex): readonly string[] {
  const { terms, weights, unknownWeight } = topics;
  // In a small archive every word is in one of twenty.
  const least = Math.min(tellingWeight, unknownWeight / 2);
  return [...terms].filter(([, id]) => (weights[id] ?? 0) < least).map(([stem]) => stem);
}

/** A letter and a motion that are linked. */
export type LinkedPair = {
  readonly letter: LinkedItem;
  readonly motion: LinkedItem;
  /** The segment of the letter that links them, by its place. */
  readonly segment: number;
  readonly note: LinkNote;
  /** A reference that was worked out for the motion. */
  readonly derived?: string | undefined;
};

/** What the two have in common, to be shown to who must judge whether the motion is the one meant. */
export function reasonsFor(
  { letter, motion, segment, note, derived }: LinkedPair,
  common: ReadonlySet<string>,
): LinkReasons {
  const said = readLetterSegments(letter.subject)[segment];
  const { topic, names, submitters } = readMotionPhrase(motion.subject);
  const file = fileTitle(letter);
  const sought = new Set(
    [said?.topic ?? '', withoutReferences(letter.subject), file].flatMap(stemsOf),
  );
  const namesDerived = said?.named.some((reference) => reference === derived) ?? false;
  const named = new Set(submittersShared(said?.submitters ?? [], submitters));
  const days = dayNumber(letter.on) - dayNumber(motion.on);
  return {
    words: wordsWithStems(topic)
      .filter(({ stem }) => sought.has(stem) && !common.has(stem))
      .map(({ word }) => word),
    submitters: names.filter((_, at) => named.has(submitters[at] ?? '')),
    sameFile: file !== '' && file === fileTitle(motion),
    // A doubt says that it names the reference as well.
    ...(namesDerived && !note.doubt && { namesDerived }),
    ...(!Number.isNaN(days) && { daysBefore: days }),
    ...note,
  };
}
