import { type Doubt, doubtAbout } from './certainty';
import { type LetterSegment, readLetterSegments } from './letterSegments';
import type { CertainLink, LinkNote } from './link';
import type { LinkedItem } from './linkedItem';
import type { Matcher } from './matcher';
import type { MotionIndex } from './motionIndex';
import type { ReferenceTable } from './references';
import { createSeeker, type Sought } from './sought';
import { firstVersion } from './versions';
import { withoutReferences } from './withoutReferences';

/** A motion whose reference a segment names; with a doubt it is no certain link. */
export type NamedMotion = { readonly link: CertainLink; readonly doubt: Doubt | undefined };

export type Replacement = NonNullable<LinkNote['replacement']>;

/** All that one segment of a letter tells. */
export type ReadSegment = {
  readonly segment: LetterSegment;
  readonly sought: Sought;
  readonly named: readonly NamedMotion[];
  /** The motions that it says were replaced ("t.v.v."), and those that took their place: the latter are meant. */
  readonly replacements: ReadonlyMap<number, Replacement>;
};

/** Reads letters against the motions of an index: which ones their subjects name, and what else they say. */
export function createLetterReader(
  index: MotionIndex,
  references: ReferenceTable,
  matcher: Matcher,
) {
  const soughtBy = createSeeker(index);

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
    const others = matches.filter((match) => !links.some(({ motion }) => motion === match.motion));
    return links.flatMap((link) => {
      const own = matches.find(({ motion }) => motion === link.motion);
      const facts = index.motions[link.motion];
      if (!own || !facts) return [];
      const first = firstVersion(link.motion, index.replacements);
      const rival = others.find(({ motion }) => firstVersion(motion, index.replacements) !== first);
      const doubt = doubtAbout({
        segment,
        how: link.how,
        facts,
        likeness: own.likeness,
        surpassedBy: (rival?.score ?? own.score) - own.score,
        gaveWay: index.replacements.by.has(link.motion),
        days: sought.day - (index.days[link.motion] ?? Number.NaN),
      });
      return [{ link, doubt }];
    });
  }

  return function read(letter: LinkedItem): readonly ReadSegment[] {
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
  };
}
