import { type Chance, pick } from '../../lib/chance';

const starts = 'b br d dr g gr h k kl kr l m n p pl pr r s schr sl st str t tr v w z'.split(' ');
const middles = 'a aa e ee i ie o oe oo u ui ij ei ou'.split(' ');
const ends = ['', ...'d f g k l m n ng nk p r rs s st t'.split(' ')];
const endings = ['', '', '', 'en', 'ing', 'heid', 'lijk', 'baar', 's'];
const small = 'de het een van voor en in op met aan bij over naar door om te dat die'.split(' ');
const size = 40_000;

/** Words that sound Dutch: short ones that hold sentences together, and others from common to rare. */
export type Vocabulary = { readonly small: readonly string[]; readonly rare: readonly string[] };

function makeWord(next: Chance): string {
  const syllables = 1 + Math.floor(next() * 4);
  let word = '';
  for (let at = 0; at < syllables; at += 1) {
    word += pick(next, starts) + pick(next, middles) + pick(next, ends);
  }
  return word + pick(next, endings);
}

export function makeVocabulary(next: Chance): Vocabulary {
  const rare = new Set<string>();
  while (rare.size < size) rare.add(makeWord(next));
  return { small, rare: [...rare] };
}

/** So many words, of which the first in the vocabulary are by far the most common (as Zipf found of any language). */
export function makeSentence(
  next: Chance,
  { small: short, rare }: Vocabulary,
  count: number,
): string {
  return Array.from({ length: count }, () =>
    next() < 0.35 ? pick(next, short) : (rare[Math.floor(rare.length ** next()) - 1] ?? ''),
  ).join(' ');
}
