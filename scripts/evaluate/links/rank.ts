import type { LetterLinks } from '@/archive/links/link';

/** The motions on one line of a page: a motion with the other versions of it. */
export type Entry = readonly number[];
/** The motions of a letter as its page shows them: a list for each motion of which its subject speaks. */
export type Lists = readonly (readonly Entry[])[];

/** The lists of a letter's links, certain ones first, then likely ones, best first. */
export function listsOf({ segments }: LetterLinks): Lists {
  return segments.map(({ certain, likely }) => [
    ...certain.map(({ motion }) => [motion]),
    ...likely.map(({ motion, versions }) => [motion, ...versions]),
  ]);
}

/** The same lists with every version of a motion on a line of its own. */
export function versionsApart(lists: Lists): Lists {
  return lists.map((list) => list.flat().map((motion) => [motion]));
}

/** All lists in one: the first of each, then the second of each, and so on. */
export function interleave(lists: Lists): readonly Entry[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat();
}

function rankIn(list: readonly Entry[], motion: number, known: ReadonlySet<number>): number {
  const at = list.findIndex((entry) => entry.includes(motion));
  if (at === -1) return Number.POSITIVE_INFINITY;
  return 1 + list.slice(0, at).filter((entry) => !entry.some((each) => known.has(each))).length;
}

/**
 * Where `motion` stands in the list in which it stands highest, from 1; the other motions that the letter is known to be
 * about are not counted, as each of them rightly stands high too. Infinity when it is in none.
 */
export function rankAmong(lists: Lists, motion: number, known: ReadonlySet<number>): number {
  return Math.min(Number.POSITIVE_INFINITY, ...lists.map((list) => rankIn(list, motion, known)));
}
