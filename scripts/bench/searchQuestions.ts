import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { parseReference } from '@/language/references/parseReference';
import { printReference } from '@/language/references/reference';
import { foldedWords } from '@/language/words/words';

/** Numbers from 0 up to 1 that look like chance and are the same in every run. */
function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What people ask, by the way in which they ask it. */
export type Questions = Readonly<Record<'prefix' | 'three words' | 'typo' | 'reference', string[]>>;

function misspelt(word: string, chance: () => number): string {
  const at = 1 + Math.floor(chance() * (word.length - 2));
  switch (Math.floor(chance() * 4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return `${word.slice(0, at)}x${word.slice(at)}`;
    case 2:
      return `${word.slice(0, at)}x${word.slice(at + 1)}`;
    default:
      return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  }
}

/** So many questions of each kind, made from the records themselves. */
export function makeQuestions(items: readonly ArchiveItem[], count: number): Questions {
  const chance = seededChance(42);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(chance() * values.length)];
  const wordsOfAny = (least: number): string[] => {
    for (;;) {
      const words = foldedWords(pick(items)?.subject ?? '').filter(
        (word) => word.length >= least && /^[a-z]+$/.test(word),
      );
      if (words.length >= 3) return words;
    }
  };
  const papers = items.filter((item) => item.references.some((id) => id.startsWith('kst-')));
  const reference = (at: number): string => {
    const item = pick(at % 2 === 0 && papers.length > 0 ? papers : items);
    const paper = item?.references.find((id) => id.startsWith('kst-'));
    const read = paper === undefined ? undefined : parseReference(paper);
    return read && at % 2 === 0 ? printReference(read) : (item?.number ?? '');
  };
  const list = (make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at));
  return {
    prefix: list((at) => pick(wordsOfAny(4))?.slice(0, 2 + (at % 4)) ?? ''),
    'three words': list(() => {
      const words = wordsOfAny(3);
      const from = Math.floor(chance() * (words.length - 2));
      return words.slice(from, from + 3).join(' ');
    }),
    typo: list(() => misspelt(pick(wordsOfAny(7)) ?? '', chance)),
    reference: list(reference),
  };
}
