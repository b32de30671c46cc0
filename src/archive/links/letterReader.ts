import { familyName } from '@/language/motions/members';
import { readMentions } from '@/language/motions/mentions';
import {
  type Doubt,
  doubtAbout,
  isConfirmed,
  isConfirmedInAll,
  type NamedFacts,
} from './certainty';
import { type LetterSegment, readLetterSegments } from './letterSegments';
import type { CertainLink, LinkNote } from './link';
import { daysEarlier, type LinkedItem } from './linkedItem';
import type { Matcher } from './matcher';
import type { MotionIndex } from './motionIndex';
import { dossierAndNumber } from './places';
import { itemsWith } from './postings';
import { type ReferenceTable, resolvedIn } from './references';
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
  /** Motions of which it names the number that is likely theirs, while not all else agrees. */
  readonly supposed: readonly number[];
  /** The motions that it says were replaced ("t.v.v."), and those that took their place: the latter are meant. */
  readonly replacements: ReadonlyMap<number, Replacement>;
};

type Named = { readonly link: CertainLink; readonly facts: NamedFacts };

/** Whether the motion is linked by its number; by one that is only likely its own where nothing speaks against it. */
function isLinkedByNumber({ facts }: Named): boolean {
  if (facts.how !== 'likely') return true;
  return isConfirmedInAll(facts) && doubtAbout(facts, false) === undefined;
}

/** The file of papers for which a reference stands with the motion that it names. */
function fileNamed({ link, facts }: Named): string {
  return `${dossierAndNumber(link.reference)?.dossier} ${facts.facts.file}`;
}

/**
 * What a segment lists where every number that it names is one of a motion that was there, all in one file: other papers
 * come between motions, so that the numbers of a file to which they do not belong would hardly all be so.
 */
function listed(segment: LetterSegment, named: readonly Named[]): readonly Named[] {
  const motions = new Set(named.map(({ link }) => link.motion));
  const isWhole = segment.saysMotion && named.length === segment.named.length;
  const isOneFile = new Set(named.map(fileNamed)).size === 1;
  const isLate = named.some(({ facts }) => facts.days < -daysEarlier);
  return isWhole && isOneFile && motions.size > 1 && !isLate ? named : [];
}

/** The files of papers of which a letter confirms a motion that it names, or that all numbers of a list lead to. */
function filesProven(
  segments: readonly { readonly segment: LetterSegment; readonly named: readonly Named[] }[],
): ReadonlySet<string> {
  const proving = segments.flatMap(({ segment, named }) => [
    ...named.filter(({ facts }) => segment.saysMotion && isConfirmed(facts)),
    ...listed(segment, named),
  ]);
  return new Set(proving.map(fileNamed));
}

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
      const resolved = resolvedIn(references, reference);
      if (!resolved || resolved.how === 'likely') continue;
      found.set(resolved.motion, 'gaveWay');
      const changed = index.replacements.by.get(resolved.motion);
      if (changed !== undefined) found.set(changed, 'tookPlace');
    }
    return found;
  }

  function namedIn(segment: LetterSegment, sought: Sought, context: string): readonly Named[] {
    const links = segment.named.flatMap((reference) => {
      const resolved = resolvedIn(references, reference);
      return resolved ? [{ ...resolved, reference }] : [];
    });
    if (links.length === 0) return [];
    const matches = matcher.match(sought, Number.POSITIVE_INFINITY, {
      also: links.map(({ motion }) => motion),
    });
    const others = matches.filter((match) => !links.some(({ motion }) => motion === match.motion));
    // A paper that is filed in two dossiers has one number in both.
    const numbers = new Set(segment.named.flatMap((each) => dossierAndNumber(each)?.number ?? []));
    // After "moties" a word with a capital may be what they are about.
    const members = segment.submitters.filter(
      (name) => itemsWith(index.submitters, familyName(name)).length > 0,
    );
    const mentions = readMentions(context);
    return links.flatMap(({ how, ...link }) => {
      const own = matches.find(({ motion }) => motion === link.motion);
      const facts = index.motions[link.motion];
      if (!own || !facts) return [];
      const first = firstVersion(link.motion, index.replacements);
      return {
        // Confirmed, a likely reference is as good as a derived one; otherwise it makes no link.
        link: { ...link, how: how === 'known' ? how : 'derived' },
        facts: {
          segment,
          members,
          how,
          facts,
          own,
          rival: others.find(({ motion }) => firstVersion(motion, index.replacements) !== first),
          isAlone: numbers.size === 1,
          said: sought.terms.length,
          mentionsSubmitter: facts.submitters.some(mentions),
          gaveWay: index.replacements.by.has(link.motion),
          days: sought.day - (index.days[link.motion] ?? Number.NaN),
        },
      };
    });
  }

  return function read(letter: LinkedItem): readonly ReadSegment[] {
    const context = withoutReferences(letter.subject);
    const segments = readLetterSegments(letter.subject).map((segment) => {
      const sought = soughtBy(letter, segment, context);
      const all = namedIn(segment, sought, context);
      const named = all.filter(isLinkedByNumber);
      const supposed = all.filter((one) => !named.includes(one)).map(({ link }) => link.motion);
      return { segment, sought, named, supposed };
    });
    const proven = filesProven(segments);
    return segments.map(({ segment, sought, named, supposed }) => ({
      segment,
      sought,
      supposed,
      named: named.map((one) => ({
        link: one.link,
        doubt: doubtAbout(one.facts, proven.has(fileNamed(one))),
      })),
      replacements: replacementsIn(segment),
    }));
  };
}
