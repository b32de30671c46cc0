import { stemOf } from '@/language/words/stem';
import { firstPlaceWhere, type PackedStrings, stringAt, unpackStrings } from './packedStrings';

/** The places of the words in the order of their stems; words with the same stem as they stand. */
export function wordsByStem(vocabulary: PackedStrings): Uint32Array {
  const stems = unpackStrings(vocabulary).map(stemOf);
  // An array, not numbers alone: its sort is quick where much is in order, as stems are where words are.
  const places = stems.map((_, place) => place);
  places.sort((one, other) => {
    const stem = stems[one] ?? '';
    const otherStem = stems[other] ?? '';
    if (stem === otherStem) return one - other;
    return stem < otherStem ? -1 : 1;
  });
  return Uint32Array.from(places);
}

/** The places of the words that have this stem. The stems themselves are not kept: they are made again where it looks. */
export function wordsWithStem(
  vocabulary: PackedStrings,
  byStem: Uint32Array,
  stem: string,
): Uint32Array {
  const stemAt = (place: number) => stemOf(stringAt(vocabulary, byStem[place] ?? 0));
  const from = firstPlaceWhere((place) => stemAt(place) >= stem, 0, byStem.length);
  let to = from;
  while (to < byStem.length && stemAt(to) === stem) to += 1;
  return byStem.subarray(from, to);
}
