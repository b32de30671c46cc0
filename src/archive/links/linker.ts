import { type Doubt, doubtAbout } from './certainty';
import { readLetterAct } from './letterAct';
import { type LetterSegment, readLetterSegments } from './letterSegments';
import type { CertainLink, LetterLinks, LinkReasons, SegmentLinks } from './link';
import type { LinkedItem } from './linkedItem';
import { createMatcher, type Match } from './matcher';
import type { MotionIndex } from './motionIndex';
import { reasonsFor } from './reasons';
import type { ReferenceTable } from './references';
import { createSeeker, type Sought } from './sought';
import { withVersionsTogether } from './versions';
import { withoutReferences } from './withoutReferences';

/** A segment that speaks of a motion is about one; any other letter has to resemble a motion more to be shown with it. */
const floors = { saysMotion: 1, other: 4 } as const;
const mostMatches = 15;
/** A motion that the letter names goes before those that only resemble it, also when something speaks against it. */
const namedBonus = 5;
const tookPlaceBonus = 10;
const fewestWords = 2;

type NamedMotion = { readonly link: CertainLink; readonly doubt: Doubt | undefined };
type Replacement = NonNullable<LinkReasons['replacement']>;

/** All that one segment of a letter tells. */
type Read = {
  readonly segment: LetterSegment;
  readonly sought: Sought;
  readonly named: readonly NamedMotion[];
  readonly replacements: ReadonlyMap<number, Replacement>;
};

/** Letters that speak of no motion share some word with many: a single word, or a motion that came later, is nothing. */
function saysEnough({ likeness }: Match, { segment, sought }: Read): boolean {
  return segment.saysMotion || (sought.terms.length >= fewestWords && likeness.later === 0);
}

function bonusesOf({ named, replacements }: Read): ReadonlyMap<number, number> {
  return new Map([
    ...named.map(({ link }) => [link.motion, namedBonus] as const),
    ...[...replacements].map(
      ([motion, how]) => [motion, how === 'tookPlace' ? tookPlaceBonus : namedBonus] as const,
    ),
  ]);
}

/** Links letters with the motions of an index; `references` from `resolveReferences` of the same motions. */
export function createLinker(index: MotionIndex, references: ReferenceTable) {
  const matcher = createMatcher(index);
  const soughtBy = createSeeker(index);

  /** The motions that a segment says were replaced ("t.v.v."), and those that took their place: the latter are meant. */
  function replacementsIn(segment: LetterSegment): ReadonlyMap<number, Replacement> {
    const found = new Map<number, Replacement>();
    for (const reference of segment.replaced) {
      const resolved = references.get(reference);
      if (!resolved) continue;
      found.set(resolved.motion, 'gaveWay');
      const changed = index.replacements.by.get(resolved.motion);
      if (changed !== undefined) found.set(changed, 'tookPlace');
    }
    return found;
  }

  function namedIn(segment: LetterSegment, sought: Sought): readonly NamedMotion[] {
    const links = segment.named.flatMap((reference): CertainLink[] => {
      const resolved = references.get(reference);
      return resolved ? [{ ...resolved, reference }] : [];
    });
    if (links.length === 0) return [];
    const matches = matcher.match(sought, Number.POSITIVE_INFINITY, {
      also: links.map(({ motion }) => motion),
    });
    const best = Math.max(...matches.map(({ likeness }) => likeness.ofLetter));
    return links.flatMap((link) => {
      const match = matches.find(({ motion }) => motion === link.motion);
      const facts = index.motions[link.motion];
      if (!match || !facts) return [];
      const gaveWay = index.replacements.by.has(link.motion);
      const days = sought.day - (index.days[link.motion] ?? Number.NaN);
      const { likeness } = match;
      return [{ link, doubt: doubtAbout({ segment, how: link.how, facts, likeness, best, gaveWay, days }) }];
    });
  }

  function read(letter: LinkedItem): readonly Read[] {
    const context = withoutReferences(letter.subject);
    return readLetterSegments(letter.subject).map((segment) => {
      const sought = soughtBy(letter, segment, context);
      return {
        segment,
        sought,
        named: namedIn(segment, sought),
        replacements: replacementsIn(segment),
      };
    });
  }

  function likelyIn(segment: Read): readonly Match[] {
    const bonuses = bonusesOf(segment);
    return matcher
      .match(segment.sought, mostMatches, {
        also: [...bonuses.keys()],
        floor: segment.segment.saysMotion ? floors.saysMotion : floors.other,
        bonuses,
      })
      .filter((match) => bonuses.has(match.motion) || saysEnough(match, segment));
  }

  function linksIn(segment: Read): SegmentLinks {
    const certain = segment.named.filter(({ doubt }) => doubt === undefined);
    const doubtful = segment.named.filter(({ doubt }) => doubt !== undefined);
    if (certain.length > 0 && doubtful.length === 0) {
      return { certain: certain.map(({ link }) => link), likely: [] };
    }
    const isDoubtful = ({ motion }: Match) => doubtful.some(({ link }) => link.motion === motion);
    const likely = likelyIn(segment).filter((match) => certain.length === 0 || isDoubtful(match));
    return {
      certain: certain.map(({ link }) => link),
      likely: withVersionsTogether(likely, index.replacements),
    };
  }

  return {
    /** The motions that a letter answers, postpones or executes. Takes some tenths of a millisecond. */
    linksOf(letter: LinkedItem): LetterLinks {
      return { act: readLetterAct(letter.subject), segments: read(letter).map(linksIn) };
    },

    /** Why a letter may be about a motion: what the segment that comes nearest to it shares with it. */
    explain(letter: LinkedItem, motion: number): LinkReasons | undefined {
      const nearest = read(letter)
        .map((segment) => {
          const matches = matcher.match(segment.sought, Number.POSITIVE_INFINITY, {
            also: [motion],
            bonuses: bonusesOf(segment),
          });
          return { segment, score: matches.find((match) => match.motion === motion)?.score ?? 0 };
        })
        .sort((a, b) => b.score - a.score)[0]?.segment;
      if (!nearest) return undefined;
      const doubt = nearest.named.find(({ link }) => link.motion === motion)?.doubt;
      const replacement = nearest.replacements.get(motion);
      return {
        ...reasonsFor(index, nearest.sought, motion),
        ...(doubt && { doubt }),
        ...(replacement && { replacement }),
      };
    },
  };
}

export type Linker = ReturnType<typeof createLinker>;
