import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TopKeys } from './topKeys';

it('keeps the highest, sorted', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat({ max: 20 }), (keys, most) => {
      const top = new TopKeys(most);
      for (const key of keys) top.add(key);
      const expected = keys.toSorted((one, other) => other - one).slice(0, most);
      expect([...top.sorted()]).toEqual(expected);
    }),
  );
});
