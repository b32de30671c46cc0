import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneTypoApart } from './typo';

describe('a typo', () => {
  it.each([
    ['bontenbal', 'bontebal'],
    ['bontebal', 'bontenbal'],
    ['bontenbal', 'bontembal'],
    ['bontenbal', 'bontenbla'],
    ['kat', 'kats'],
    ['kat', 'at'],
  ])('parts %s and %s', (one, other) => {
    expect(isOneTypoApart(one, other)).toBe(true);
  });

  it.each([
    ['bontenbal', 'bontenbal'],
    ['bontenbal', 'botnebal'],
    ['bontenbal', 'bntnbal'],
    ['abc', 'cba'],
    ['', 'ab'],
  ])('does not part %s and %s', (one, other) => {
    expect(isOneTypoApart(one, other)).toBe(false);
  });

  it('works both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneTypoApart(one, other)).toBe(isOneTypoApart(other, one));
      }),
    );
  });
});
