import { createLinker } from '@/archive/links/linker';
import {
  LinkGatherer,
  type LinkTable,
  lettersOfMotion,
  placesShown,
} from '@/archive/links/linkTable';
import { buildMotionIndex } from '@/archive/links/motionIndex';
import { resolveReferences } from '@/archive/links/references';
import { withoutReferences } from '@/archive/links/withoutReferences';
import { readPairs } from './pairs';
import type { LinkData } from './readData';

/** With so many places of each letter it is tried, besides the number that is used. */
const placesTried = [1, 2, 3, 4, 5];

type Pair = { readonly letter: number; readonly motion: number };

function lettersOf(table: LinkTable, motion: number): number[] {
  const { certain, likely } = lettersOfMotion(table, motion);
  return [...certain, ...likely].map(({ at }) => at);
}

function lineFor(table: LinkTable, pairs: readonly Pair[], places: number): string {
  const ranks = pairs.map(({ letter, motion }) => lettersOf(table, motion).indexOf(letter) + 1);
  const share = (most: number) =>
    (ranks.filter((rank) => rank > 0 && rank <= most).length / pairs.length).toFixed(4);
  const motions = [...new Set(pairs.map(({ motion }) => motion))];
  const letters = motions.reduce((sum, motion) => sum + lettersOf(table, motion).length, 0);
  const length = (letters / motions.length).toFixed(2);
  const used = places === placesShown.withMotion ? ' (used)' : '';
  return `letters of a motion, ${places} places of each letter${used}: recall@1 ${share(1)}, @3 ${share(3)}, @10 ${share(10)}, ${length} letters a motion`;
}

/**
 * Scores the pairs the other way round: where the letter stands in the list that the page of its motion shows, with all
 * letters of `data` linked, by how many of the places of each letter count. Gives the lines to print.
 */
export function evaluateLetters(
  content: string,
  data: LinkData,
  strip: boolean,
): readonly string[] {
  const wanted = readPairs(content);
  const index = buildMotionIndex(data.motions);
  const references = resolveReferences(index.motions, data.letters);
  const { linksOf } = createLinker(index, references);
  const links = data.letters.map((letter) =>
    linksOf(
      strip && wanted.has(letter.number)
        ? { ...letter, subject: withoutReferences(letter.subject) }
        : letter,
    ),
  );
  const letterAt = new Map(data.letters.map(({ number }, at) => [number, at]));
  const pairs = [...wanted].flatMap(([number, named]) =>
    named.map((reference) => ({
      letter: letterAt.get(number) ?? -1,
      motion: references.get(reference)?.motion ?? -1,
    })),
  );
  return placesTried.map((places) => {
    const gatherer = new LinkGatherer(places);
    for (const one of links) gatherer.add(one);
    return lineFor(gatherer.finish(data.motions.length), pairs, places);
  });
}
