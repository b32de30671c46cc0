import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowHeights } from './rowHeights';

describe('rowHeights', () => {
  it('places rows by their usual height as long as none was measured', () => {
    const heights = rowHeights(36);
    expect(heights.startOf(100_000)).toBe(3_600_000);
    expect(heights.indexAt(3_599_999)).toBe(99_999);
    expect(heights.indexAt(0)).toBe(0);
  });

  it('moves the rows below one that is higher, and no other', () => {
    const heights = rowHeights(36);
    heights.note(2, 56);
    expect([2, 3, 50_000].map(heights.startOf)).toEqual([72, 128, 1_800_020]);
    expect([127, 128].map(heights.indexAt)).toEqual([2, 3]);
  });

  it('takes the last height that was noted of a row', () => {
    const heights = rowHeights(36);
    heights.note(70_000, 80);
    heights.note(70_000, 40);
    expect(heights.startOf(70_001)).toBe(70_000 * 36 + 40);
  });

  it('says the same as adding up all heights does', () => {
    const noted = fc.array(fc.tuple(fc.nat(2999), fc.integer({ min: 1, max: 200 })));
    fc.assert(
      fc.property(noted, fc.nat(3000), (rows, index) => {
        const heights = rowHeights(30);
        const all = Array.from({ length: 3000 }, () => 30);
        for (const [at, height] of rows) {
          heights.note(at, height);
          all[at] = height;
        }
        const start = all.slice(0, index).reduce((sum, height) => sum + height, 0);
        expect(heights.startOf(index)).toBe(start);
        expect(heights.indexAt(start)).toBe(index);
      }),
    );
  });
});
