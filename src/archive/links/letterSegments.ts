import { straightenText } from '@/language/fold';
import { findReferences } from '@/language/references/findReferences';
import type { ReferenceId } from '@/language/references/reference';
import { partReplaced, readMotionPhrase } from './motionPhrase';
import { withoutReferences } from './withoutReferences';

/** One motion (or, in the plural, several) of which the subject of a letter speaks. */
export type LetterSegment = {
  /** Whether the word motie is there; a letter without it is one segment, about whatever it is about. */
  readonly saysMotion: boolean;
  /** How often the motion was changed, as in `MotionPhrase`. */
  readonly changes: number;
  readonly submitters: readonly string[];
  readonly topic: string;
  /** References named here, but for those said to be replaced. */
  readonly named: readonly ReferenceId[];
  readonly replaced: readonly ReferenceId[];
};

const mention =
  /(?<!\p{L})(?:(?:tweede|derde|vierde)\s+)?(?:nader\s+)?(?:gew(?:ijzigde?|\.)?\s+)?moties?(?!\p{L})(?:\s*-\s*)?/giu;
/** What may stand between two motions of one subject: "…) en op de aangenomen ". */
const between =
  /(?:\)|,|;|(?<!\p{L})(?:en|alsmede|alsook))\s*(?:(?:en|op|van|aan|over|inzake|naar|in|ook|de|het|een|aangenomen|aangehouden|ingediende|uitvoering|invulling|appreciatie|reactie|m\.b\.t\.)\s+)*$/iu;
/** In the plural the word itself is not said again: "moties van A over B (…), van C over D (…) en over E (…)". */
const again =
  /(?:\)\s*(?:,|;|en(?=\s))|,|(?<!\p{L})en(?=\s))\s*(?:en\s+)?(?:op\s+)?(?=(?:die\s+)?van\s+(?:het|de)\s+(?:lid|leden)\s|(?:die\s+)?over\s|inzake\s)|\)\s*(?:,|en(?=\s))\s*(?=[\p{L}\s'-]+\()/giu;

/** Where the motions of a subject begin; none in a letter that speaks of no motion. */
function starts(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(mention)) {
    const last = found.at(-1);
    if (last === undefined || between.test(text.slice(last, match.index))) found.push(match.index);
  }
  return found;
}

function parts(text: string): string[] {
  const at = starts(text);
  return at.flatMap((start, index) => {
    const part = text.slice(start, at[index + 1]);
    if (!/^[^(]*?moties(?!\p{L})/iu.test(part)) return [part];
    return part.split(again).map((each, place) => (place === 0 ? each : `moties ${each}`));
  });
}

function segmentOf(part: string, saysMotion: boolean): LetterSegment {
  const { rest, replaces } = partReplaced(part);
  const phrase = readMotionPhrase(withoutReferences(rest));
  return {
    saysMotion,
    changes: phrase.changes,
    submitters: phrase.submitters,
    topic: phrase.topic.replace(/(?:(?:^|\s+)(?:en|op|van|de|,))+$/i, ''),
    named: findReferences(rest).map((each) => each.id),
    replaced: replaces,
  };
}

/** Whether any word is there: brackets and commas may be all that is left. */
function tells(topic: string): boolean {
  return /\p{L}{3}/u.test(topic);
}

/** Submitters that are not said again are those of the motion before; a subject said once, last (or before all), is that of all. */
function completed(segments: readonly LetterSegment[], before: string): LetterSegment[] {
  const topic = segments.findLast((each) => tells(each.topic))?.topic ?? before;
  let submitters: readonly string[] = [];
  return segments.map((each) => {
    if (each.submitters.length > 0) ({ submitters } = each);
    return { ...each, submitters, topic: tells(each.topic) ? each.topic : topic };
  });
}

/** No subject that was ever published comes near this, in characters; what is longer was made to take time. */
const longestSubject = 4_000;

/** The motions of which the subject of a letter speaks, in its order; at least one segment. */
export function readLetterSegments(subject: string): readonly LetterSegment[] {
  const straight = straightenText(subject.slice(0, longestSubject));
  const found = parts(straight);
  if (found.length === 0) return [segmentOf(straight, false)];
  const before = withoutReferences(straight.slice(0, starts(straight)[0]));
  return completed(
    found.map((each) => segmentOf(each, true)),
    before,
  );
}
