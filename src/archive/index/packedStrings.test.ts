import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  findString,
  packStrings,
  prefixRange,
  stringAt,
  unpackStrings,
} from './packedStrings';
import { sortedPlaces } from './sortStrings';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𝄞', '\u0000'), maxLength: 9 });

/** In the order of their bytes, which for signs beyond the first 65,536 is another than JavaScript's. */
function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

describe('packed strings', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(unpackStrings(packStrings(texts))).toEqual(texts);
      }),
    );
  });

  it('are sorted by their bytes, equal ones as they stand', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 200, size: 'max' }), (texts) => {
        const places = [...sortedPlaces(packStrings(texts))];
        const expected = texts
          .map((each, place) => ({ each, place }))
          .toSorted((one, other) => byBytes(one.each, other.each) || one.place - other.place);
        expect(places).toEqual(expected.map(({ place }) => place));
      }),
    );
  });

  it('are found, by themselves and by how they begin', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1 }), text, (texts, sought) => {
        const sorted = texts.toSorted(byBytes);
        const packed = packStrings(sorted);
        expect(findString(packed, bytesOf(sought))).toBe(sorted.indexOf(sought));
        const { from, to } = prefixRange(packed, bytesOf(sought));
        expect(sorted.slice(from, to)).toEqual(sorted.filter((each) => each.startsWith(sought)));
      }),
    );
  });

  it('are empty outside the list', () => {
    expect(stringAt(packStrings(['a']), 3)).toBe('');
  });
});
