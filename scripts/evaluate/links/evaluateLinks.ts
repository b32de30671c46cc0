import type { LetterLinks } from '@/archive/links/link';
import type { LinkedItem } from '@/archive/links/linkedItem';
import { createLinker } from '@/archive/links/linker';
import { buildMotionIndex } from '@/archive/links/motionIndex';
import { type ReferenceTable, resolveReferences } from '@/archive/links/references';
import { withoutReferences } from '@/archive/links/withoutReferences';
import { type Pairs, readPairs } from './pairs';
import { interleave, listsOf, rankAmong, versionsApart } from './rank';
import type { LinkData } from './readData';

type Scored = {
  /** Where the very motion of the pair stands. */
  readonly rank: number;
  /** The rank when the versions of a motion are one entry, and when a letter has one list. */
  readonly withVersions: number;
  readonly inOne: number;
  readonly line: string;
};

const shownLength = 160;

function shown(item: LinkedItem | undefined): string {
  return item ? `${item.number} ${item.subject.slice(0, shownLength)}` : 'none';
}

function share(scored: readonly number[], atMost: number): string {
  return (scored.filter((rank) => rank <= atMost).length / scored.length).toFixed(4);
}

function recall(ranks: readonly number[]): string {
  return `recall@1 ${share(ranks, 1)}, @3 ${share(ranks, 3)}, @10 ${share(ranks, 10)}`;
}

type Evaluated = {
  readonly letter: LinkedItem | undefined;
  readonly links: LetterLinks;
  readonly motions: readonly (readonly [reference: string, motion: number | undefined])[];
  readonly known: ReadonlySet<number>;
  /** Whether one of its motions is known by a reference that was worked out. */
  readonly hasDerived: boolean;
};

function scorePairs(evaluated: Evaluated, items: readonly LinkedItem[]): readonly Scored[] {
  const { letter, links, motions, known } = evaluated;
  const lists = listsOf(links);
  const one = interleave(lists);
  return motions.map(([reference, motion]) => {
    const place = motion ?? -1;
    const rank = rankAmong(versionsApart(lists), place, known);
    const wanted = motion === undefined ? 'no motion has this reference' : shown(items[motion]);
    const first = shown(items[one[0]?.[0] ?? -1]);
    return {
      rank,
      withVersions: rankAmong(lists, place, known),
      inOne: rankAmong([one], place, known),
      line: `miss: ${shown(letter)}\twanted: ${reference} ${wanted}\trank: ${rank}\tfirst: ${first}`,
    };
  });
}

/** What a file of pairs can tell of certain links that it does not have. */
type Reach = {
  /** The references that its pairs have, of whichever letter. */
  readonly references: ReadonlySet<string>;
  /** The motions of its pairs. */
  readonly motions: ReadonlySet<number>;
};

/**
 * Certain links that the pairs don't have. Pairs are made from motions whose own reference is known, so one by a reference
 * that was worked out is only wrong when the pairs reach it: they have its reference or its motion with another letter,
 * or have a motion of this letter that is known by such a reference as well. Others are only to be read.
 */
function strayCertain(evaluated: Evaluated, items: readonly LinkedItem[], reach: Reach) {
  const { links, known, letter, hasDerived } = evaluated;
  const certain = links.segments.flatMap((segment) => segment.certain);
  return certain
    .filter(({ motion }) => !known.has(motion))
    .map(({ motion, how, reference }) => {
      const isReached = reach.references.has(reference) || reach.motions.has(motion);
      const wrong = how === 'known' || hasDerived || isReached;
      const label = wrong ? 'certain, not in the pairs' : 'certain, not to be judged by the pairs';
      return { wrong, line: `${label}: ${shown(letter)}\t${reference} ${shown(items[motion])}` };
    });
}

function evaluatePairs(
  pairs: Pairs,
  letters: ReadonlyMap<string, LinkedItem>,
  linksOf: (letter: LinkedItem) => LetterLinks,
  references: ReferenceTable,
): readonly Evaluated[] {
  return [...pairs].map(([number, wanted]) => {
    const letter = letters.get(number);
    const motions = wanted.map(
      (reference) => [reference, references.get(reference)?.motion] as const,
    );
    return {
      letter,
      links: letter ? linksOf(letter) : { act: 'mentions', segments: [] },
      motions,
      known: new Set(motions.flatMap(([, motion]) => (motion === undefined ? [] : [motion]))),
      hasDerived: wanted.some((reference) => {
        const how = references.get(reference)?.how;
        return how !== undefined && how !== 'known';
      }),
    };
  });
}

/**
 * Scores the links on a file like links-dev.tsv among all motions of `data`; gives the lines to print. With `strip` the
 * references are cut out of the subjects of the letters first. What the measures mean stands in docs/letters-and-motions.md.
 */
export function evaluateLinks(content: string, data: LinkData, strip: boolean): readonly string[] {
  const pairs = readPairs(content);
  const index = buildMotionIndex(data.motions);
  const references = resolveReferences(index.motions, data.letters);
  const { linksOf } = createLinker(index, references);
  const letters = new Map(data.letters.map((letter) => [letter.number, letter]));
  const linked = (letter: LinkedItem) =>
    linksOf(strip ? { ...letter, subject: withoutReferences(letter.subject) } : letter);
  const evaluated = evaluatePairs(pairs, letters, linked, references);
  const scored = evaluated.flatMap((each) => scorePairs(each, data.motions));
  const reach = {
    references: new Set([...pairs.values()].flat()),
    motions: new Set(evaluated.flatMap(({ known }) => [...known])),
  };
  const stray = evaluated.flatMap((each) => strayCertain(each, data.motions, reach));
  const wrong = stray.filter((each) => each.wrong).length;
  return [
    ...scored.filter(({ rank }) => rank > 1).map(({ line }) => line),
    ...stray.map(({ line }) => line),
    `certain by a worked-out reference, not to be judged by the pairs: ${stray.length - wrong}`,
    `versions of a motion as one: ${recall(scored.map((each) => each.withVersions))}`,
    `in one list for each letter: ${recall(scored.map((each) => each.inOne))}`,
    `links: ${scored.length} pairs, ${recall(scored.map((each) => each.rank))}, wrong certain ${wrong}`,
  ];
}
