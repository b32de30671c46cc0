import { readLetterAct } from './letterAct';
import { createLetterReader, type ReadSegment } from './letterReader';
import type { LetterLinks, LinkNote, SegmentLinks } from './link';
import type { LinkedItem } from './linkedItem';
import { createMatcher, type Match } from './matcher';
import type { MotionIndex } from './motionIndex';
import { dossierAndNumber } from './places';
import type { ReferenceTable } from './references';
import { withVersionsTogether } from './versions';

/** A segment that speaks of a motion is about one; any other letter has to resemble a motion more to be shown with it. */
const floors = { saysMotion: 1, other: 4 } as const;
const mostMatches = 15;
/** A motion that the letter names goes before those that only resemble it, also when something speaks against it. */
const namedBonus = 5;
const tookPlaceBonus = 10;
const fewestWords = 2;
/** With this share of words in common a motion may be meant though the segment names another number than its own. */
const leastShare = 0.4;

/** Letters that speak of no motion share some word with many: a single word, or a motion that came later, is nothing. */
function saysEnough({ likeness }: Match, { segment, sought }: ReadSegment): boolean {
  return segment.saysMotion || (sought.terms.length >= fewestWords && likeness.later === 0);
}

/** The numbers that a segment names of a motion, as far as they are those of Kamerstukken. */
function numbersIn({ segment }: ReadSegment): ReadonlySet<string> {
  const named = segment.saysMotion ? [...segment.named, ...segment.replaced] : [];
  return new Set(named.flatMap((each) => dossierAndNumber(each)?.number ?? []));
}

function bonusesOf({ named, supposed, replacements }: ReadSegment): ReadonlyMap<number, number> {
  const all = [...named.map(({ link }) => link.motion), ...supposed];
  const bonuses = new Map(all.map((motion) => [motion, namedBonus]));
  for (const [motion, how] of replacements) {
    bonuses.set(motion, how === 'tookPlace' ? tookPlaceBonus : namedBonus);
  }
  return bonuses;
}

function notesOf({ named, replacements }: ReadSegment): ReadonlyMap<number, LinkNote> {
  const notes = new Map<number, LinkNote>();
  for (const [motion, replacement] of replacements) notes.set(motion, { replacement });
  for (const { link, doubt } of named) {
    if (doubt) notes.set(link.motion, { ...notes.get(link.motion), doubt });
  }
  return notes;
}

/** What links letters with motions. */
export type Linker = {
  /** The motions that a letter answers, postpones or executes. Takes some tenths of a millisecond. */
  readonly linksOf: (letter: LinkedItem) => LetterLinks;
};

/** Links letters with the motions of an index; `references` from `resolveReferences` of the same motions. */
export function createLinker(index: MotionIndex, references: ReferenceTable): Linker {
  const matcher = createMatcher(index);
  const read = createLetterReader(index, references, matcher);

  /** A letter that names numbers speaks of motions with those: of others only the words may agree, not just a member. */
  function canHaveNumber({ motion, likeness }: Match, numbers: ReadonlySet<string>): boolean {
    const own = index.motions[motion]?.item.sequence;
    if (numbers.size === 0 || own === undefined || numbers.has(String(own))) return true;
    return Math.max(likeness.ofLetter, likeness.ofMotion) >= leastShare;
  }

  function likelyIn(segment: ReadSegment): readonly Match[] {
    const bonuses = bonusesOf(segment);
    const floor = segment.segment.saysMotion ? floors.saysMotion : floors.other;
    const numbers = numbersIn(segment);
    return matcher
      .match(segment.sought, mostMatches, { also: [...bonuses.keys()], floor, bonuses })
      .filter((match) => bonuses.has(match.motion) || saysEnough(match, segment))
      .filter((match) => bonuses.has(match.motion) || canHaveNumber(match, numbers));
  }

  function linksIn(segment: ReadSegment): SegmentLinks {
    const certain = segment.named.filter(({ doubt }) => doubt === undefined);
    const doubtful = segment.named.filter(({ doubt }) => doubt !== undefined);
    const links = certain.map(({ link }) => link);
    const notes = notesOf(segment);
    const unsure = new Set([...doubtful.map(({ link }) => link.motion), ...segment.supposed]);
    if (links.length > 0 && unsure.size === 0) return { certain: links, likely: [], notes };
    const likely = likelyIn(segment).filter(
      (match) => links.length === 0 || unsure.has(match.motion),
    );
    const isNamed = (motion: number) => unsure.has(motion) || segment.replacements.has(motion);
    return {
      certain: links,
      likely: withVersionsTogether(likely, index.replacements, isNamed),
      notes,
    };
  }

  return {
    linksOf: (letter) => ({
      act: readLetterAct(letter.subject),
      segments: read(letter).map(linksIn),
    }),
  };
}
