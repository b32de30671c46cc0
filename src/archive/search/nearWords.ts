import { isOneTypoApart } from '@/language/words/typo';
import {
  bytesOf,
  compareAt,
  firstPlaceWhere,
  type PackedStrings,
  type Range,
  stringAt,
} from '../index/packedStrings';

/** So few words are looked at one by one rather than sought in. */
const fewWords = 16;

type Search = {
  readonly vocabulary: PackedStrings;
  readonly asked: string;
  readonly bytes: Uint8Array;
  readonly found: number[];
};

function checkAll({ vocabulary, asked, found }: Search, { from, to }: Range): void {
  for (let place = from; place < to; place += 1) {
    if (isOneTypoApart(asked, stringAt(vocabulary, place))) found.push(place);
  }
}

function look({ vocabulary, found }: Search, { from, to }: Range, sought: readonly number[]): void {
  const bytes = Uint8Array.from(sought);
  const place = firstPlaceWhere((at) => compareAt(vocabulary, at, bytes) >= 0, from, to);
  if (place < to && compareAt(vocabulary, place, bytes) === 0) found.push(place);
}

/** Looks for what can be made of the word when the typo is at `depth`, in words that have `sign` there. */
function lookForTypos(search: Search, range: Range, depth: number, sign: number): void {
  const { bytes } = search;
  const before = bytes.subarray(0, depth);
  look(search, range, [...before, sign, ...bytes.subarray(depth + 1)]);
  look(search, range, [...before, sign, ...bytes.subarray(depth)]);
  if (bytes[depth + 1] !== sign) return;
  look(search, range, [...before, ...bytes.subarray(depth + 1)]);
  look(search, range, [...before, sign, bytes[depth] ?? 0, ...bytes.subarray(depth + 2)]);
}

/** Searches the words that begin as the one asked for does, up to `depth`, letter by letter as in a tree. */
function descend(search: Search, range: Range, depth: number): void {
  const { vocabulary, bytes } = search;
  if (range.to - range.from <= fewWords) {
    checkAll(search, range);
    return;
  }
  if (depth === bytes.length) return;
  const signAt = (place: number) => {
    const at = (vocabulary.starts[place] ?? 0) + depth;
    return at < (vocabulary.starts[place + 1] ?? 0) ? (vocabulary.bytes[at] ?? 0) : -1;
  };
  let { from } = range;
  while (from < range.to) {
    const sign = signAt(from);
    const to = firstPlaceWhere((place) => signAt(place) > sign, from, range.to);
    if (sign < 0) checkAll(search, { from, to });
    else if (sign === bytes[depth]) descend(search, { from, to }, depth + 1);
    else lookForTypos(search, { from, to }, depth, sign);
    from = to;
  }
}

/**
 * The places of the words that differ by one typo from the one asked for. Words that it begins are left out: they are
 * found as such. Of words in other alphabets it may miss some.
 */
export function nearWords(vocabulary: PackedStrings, asked: string): number[] {
  const search = { vocabulary, asked, bytes: bytesOf(asked), found: [] };
  descend(search, { from: 0, to: vocabulary.starts.length - 1 }, 0);
  return [...new Set(search.found)].sort((one, other) => one - other);
}
