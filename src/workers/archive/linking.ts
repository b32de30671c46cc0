import type { LetterLinks } from '@/archive/links/link';
import type { LinkedItem } from '@/archive/links/linkedItem';
import { itemsWith, weightOf } from '@/archive/links/postings';
import { stemsOf } from '@/archive/links/stems';
import type { LinkPool } from './linkPool';

/** A link of one letter with one motion, by their places in the pool. */
export type FoundLink = {
  readonly letter: number;
  readonly motion: number;
  readonly links: LetterLinks;
  readonly score: number;
};

/** Links in two grades, likeliest first. */
export type Graded = {
  readonly certain: readonly FoundLink[];
  readonly likely: readonly FoundLink[];
};

/** Of the motions that a letter resembles, those beyond these places are never the one meant. */
const mostOfSegment = 5;
const mostOfMotion = 2;
const mostLikely = 15;
/** Letters that speak of no motion and have this many of its words between them are compared with it. */
const mostCandidates = 300;
/** Words that tell less are in too many letters; in a small archive no word tells much. */
const tellingWeight = 3;
const fewestWords = 2;

function once(links: readonly FoundLink[]): FoundLink[] {
  const best = new Map<string, FoundLink>();
  for (const link of links) {
    const key = `${link.letter} ${link.motion}`;
    const known = best.get(key);
    if (!known || known.score < link.score) best.set(key, link);
  }
  return [...best.values()];
}

function graded(certain: readonly FoundLink[], likely: readonly FoundLink[]): Graded {
  const sure = new Set(certain.map(({ letter, motion }) => `${letter} ${motion}`));
  return {
    certain: once(certain),
    likely: once(likely)
      .filter(({ letter, motion }) => !sure.has(`${letter} ${motion}`))
      .sort((a, b) => b.score - a.score)
      .slice(0, mostLikely),
  };
}

/** All links of a letter; likely ones no further than `most` of each segment, with the other versions of the motion. */
function linksOf({ linker, letters }: LinkPool, letter: number, most: number) {
  const item = letters.items[letter];
  if (!item) return { certain: [], likely: [] };
  const links = linker.linksOf(item);
  const of = (motion: number, score: number): FoundLink => ({ letter, motion, links, score });
  return {
    certain: links.segments.flatMap(({ certain }) => certain.map(({ motion }) => of(motion, 0))),
    likely: links.segments.flatMap(({ likely }) =>
      likely
        .slice(0, most)
        .flatMap(({ motion, score, versions }) =>
          [motion, ...versions].map((each) => of(each, score)),
        ),
    ),
  };
}

/** The motions of a letter. */
export function motionsOfLetter(pool: LinkPool, letter: number): Graded {
  const { certain, likely } = linksOf(pool, letter, mostOfSegment);
  return graded(certain, likely);
}

function saysMotion({ subject }: LinkedItem): boolean {
  return /moti(?:e|on)/iu.test(subject);
}

/** The links of the letters that say of themselves that they are about a motion, by motion. */
export type SaidLinks = ReadonlyMap<number, { certain: FoundLink[]; likely: FoundLink[] }>;

/** Links every letter that speaks of a motion; takes a millisecond for each. */
export function saidLinks(pool: LinkPool): SaidLinks {
  const found = new Map<number, { certain: FoundLink[]; likely: FoundLink[] }>();
  const at = (motion: number) => {
    const known = found.get(motion) ?? { certain: [], likely: [] };
    found.set(motion, known);
    return known;
  };
  for (const [letter, item] of pool.letters.items.entries()) {
    if (!saysMotion(item)) continue;
    const { certain, likely } = linksOf(pool, letter, mostOfMotion);
    for (const link of certain) at(link.motion).certain.push(link);
    for (const link of likely) at(link.motion).likely.push(link);
  }
  return found;
}

/** The letters that share telling words with a motion, those that share most first. */
function candidates({ index, words, letters }: LinkPool, motion: number): number[] {
  const telling = Math.min(tellingWeight, Math.log(letters.items.length + 1) / 2);
  const topic = index.motions[motion]?.topic ?? '';
  const shared = new Map<number, { weight: number; count: number }>();
  for (const stem of stemsOf(topic)) {
    const weight = weightOf(words, stem);
    if (weight < telling) continue;
    for (const letter of itemsWith(words, stem)) {
      const known = shared.get(letter) ?? { weight: 0, count: 0 };
      shared.set(letter, { weight: known.weight + weight, count: known.count + 1 });
    }
  }
  return [...shared]
    .filter(([, { count }]) => count >= fewestWords)
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, mostCandidates)
    .map(([letter]) => letter);
}

/** The letters of a motion: those that say so, and those of which the words are its own. */
export function lettersOfMotion(pool: LinkPool, said: SaidLinks, motion: number): Graded {
  const known = said.get(motion) ?? { certain: [], likely: [] };
  const others = candidates(pool, motion)
    .filter((letter) => {
      const item = pool.letters.items[letter];
      return item && !saysMotion(item);
    })
    .map((letter) => linksOf(pool, letter, mostOfMotion));
  const isOfMotion = (link: FoundLink) => link.motion === motion;
  return graded(
    [...known.certain, ...others.flatMap(({ certain }) => certain.filter(isOfMotion))],
    [...known.likely, ...others.flatMap(({ likely }) => likely.filter(isOfMotion))],
  );
}
