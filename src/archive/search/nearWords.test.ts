import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOneTypoApart } from '@/language/words/typo';
import { packStrings } from '../index/packedStrings';
import { nearWords } from './nearWords';

it('finds in a large vocabulary every word with one typo, but those that go on where the asked one ends', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
  const vocabulary = fc.uniqueArray(word, { maxLength: 400, size: 'max' });
  fc.assert(
    fc.property(vocabulary, word, (words, asked) => {
      const sorted = words.toSorted();
      const found = nearWords(packStrings(sorted), asked).map((place) => sorted[place] ?? '');
      const isGoingOn = (each: string) => each.startsWith(asked);
      expect(found.filter((each) => !isGoingOn(each))).toEqual(
        sorted.filter((each) => isOneTypoApart(each, asked) && !isGoingOn(each)),
      );
    }),
  );
});
