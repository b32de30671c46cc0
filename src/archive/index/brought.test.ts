import { describe, expect, it } from 'vitest';
import { broughtNumber, firstImport, lastImport } from './brought';

describe('which imports brought a record and changed it', () => {
  it.each([
    { first: 7, last: 7 },
    { first: 2, last: 90_000 - 86_000 },
    { first: 0, last: 0 },
  ])('come out of a column of whole numbers as they went in: %j', ({ first, last }) => {
    const [stored = -1] = Uint32Array.of(broughtNumber({ first, last }));
    expect([firstImport(stored), lastImport(stored)]).toEqual([first, last]);
  });

  it('are the same where a number was stored before they were told apart', () => {
    expect([firstImport(3), lastImport(3)]).toEqual([3, 3]);
  });

  it('are told less far apart than they are rather than not at all', () => {
    const [stored = -1] = Uint32Array.of(broughtNumber({ first: 1, last: 50_000 }));
    expect(lastImport(stored)).toBe(50_000);
    expect(firstImport(stored)).toBeLessThan(50_000 - 4000);
  });
});
