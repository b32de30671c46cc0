import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashFactor, KnownStretches, stretchHash } from './knownStretches';

/** Numbers stretches as they come, and keeps for which it was asked. */
function learning() {
  const learnt: string[] = [];
  return { learnt, learn: (stretch: string) => learnt.push(stretch) - 1 };
}

/** Stretches of two signs with one hash: the second sign undoes what the first one changed. */
function alike(): string[] {
  const upperHalves = new Map<number, number>();
  for (let first = 0; first < 2 ** 16; first += 1) {
    const mixed = Math.imul(2 ^ first, hashFactor);
    const before = upperHalves.get(mixed >>> 16);
    if (before !== undefined) {
      const other = Math.imul(2 ^ before, hashFactor);
      return [
        String.fromCharCode(before, 7),
        String.fromCharCode(first, (mixed ^ other ^ 7) & 0xffff),
      ];
    }
    upperHalves.set(mixed >>> 16, first);
  }
  return [];
}

describe('KnownStretches', () => {
  it('asks once for each stretch, and gives its number ever after', () => {
    const stretches = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𝄞'), maxLength: 6 }),
    );
    fc.assert(
      fc.property(stretches, (texts) => {
        const known = new KnownStretches();
        const { learnt, learn } = learning();
        const numbers = texts.map((text) => known.numberOf(`<${text}>`, 1, text.length + 1, learn));
        expect(numbers.map((number) => learnt[number])).toEqual(texts);
        expect(learnt).toEqual([...new Set(texts)]);
      }),
    );
  });

  it('finds all of more stretches than it had room for', () => {
    const known = new KnownStretches();
    const { learnt, learn } = learning();
    const texts = Array.from({ length: 50_000 }, (_, at) => `woord${at}`);
    const ask = () => texts.map((text) => known.numberOf(text, 0, text.length, learn));
    expect(ask()).toEqual(ask());
    expect(learnt).toEqual(texts);
  });

  it('tells apart what has the same hash and length', () => {
    const known = new KnownStretches();
    const { learnt, learn } = learning();
    const pairs = alike();
    const asked = [...pairs, ...pairs].map((text) => learnt[known.numberOf(text, 0, 2, learn)]);
    expect(asked).toEqual([...pairs, ...pairs]);
    expect(pairs.length).toBeGreaterThan(1);
    expect(new Set(pairs.map((text) => stretchHash(text, 0, 2))).size).toBe(1);
  });

  it('knows nothing any more after clearing', () => {
    const known = new KnownStretches();
    known.numberOf('motie', 0, 5, () => 7);
    known.clear();
    expect(known.numberOf('motie', 0, 5, () => 8)).toBe(8);
    expect(known.numberOf('motie', 0, 5, () => 9)).toBe(8);
  });
});
