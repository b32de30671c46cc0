import { rootOf } from '@/language/words/root';
import { firstPlaceWhere, type PackedStrings, stringAt, unpackStrings } from './packedStrings';

/** The places of the words in the order of their roots; words with the same root as they stand. */
export function wordsByRoot(vocabulary: PackedStrings): Uint32Array {
  const roots = unpackStrings(vocabulary).map(rootOf);
  // An array, not numbers alone: its sort is quick where much is in order, as roots are where words are.
  const places = roots.map((_, place) => place);
  places.sort((one, other) => {
    const root = roots[one] ?? '';
    const otherRoot = roots[other] ?? '';
    if (root === otherRoot) return one - other;
    return root < otherRoot ? -1 : 1;
  });
  return Uint32Array.from(places);
}

/** The places of the words that have this root. The roots themselves are not kept: they are made again where it looks. */
export function wordsWithRoot(
  vocabulary: PackedStrings,
  byRoot: Uint32Array,
  root: string,
): Uint32Array {
  const rootAt = (place: number) => rootOf(stringAt(vocabulary, byRoot[place] ?? 0));
  const from = firstPlaceWhere((place) => rootAt(place) >= root, 0, byRoot.length);
  let to = from;
  while (to < byRoot.length && rootAt(to) === root) to += 1;
  return byRoot.subarray(from, to);
}
