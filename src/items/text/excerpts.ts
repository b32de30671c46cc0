import { shortened } from './shortened';

/** So much of what two texts share stands before the first difference. */
const shownBefore = 60;
/** A difference that is so much before the end of what is shown is seen there. */
const seenBefore = 100;

/** The place of the first sign in which two texts differ. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** Where to begin so that a place is in view: at a word, if there is one near. */
function beginBefore(text: string, place: number): number {
  const from = place - shownBefore;
  const word = text.lastIndexOf(' ', from) + 1;
  return from - word < shownBefore ? word : from;
}

/**
 * Of two texts as much as `most` signs each, in which can be seen that they differ: their beginnings, or where those are
 * alike, what stands around the first difference, with an ellipsis for what comes before it. A text that fits is whole.
 */
export function excerpts(one: string, other: string, most: number): readonly [string, string] {
  const difference = firstDifference(one, other);
  const isSeen = Math.max(one.length, other.length) <= most || difference <= most - seenBefore;
  if (isSeen || one === other) return [shortened(one, most), shortened(other, most)];
  const from = beginBefore(one, difference);
  const around = (text: string) =>
    text.length <= most
      ? text
      : // Half of a sign of two parts is no sign.
        `…${shortened(text.slice(from).replace(/^[\udc00-\udfff]/u, ''), most)}`;
  return [around(one), around(other)];
}
