import { describe, expect, it } from 'vitest';
import { slotsOf } from './useRowWindow';

const placed = (index: number) => ({ index, start: 36 + index * 36, end: 72 + index * 36 });

describe('slotsOf', () => {
  it('leaves blanks before, between and after the rows that are drawn', () => {
    expect(slotsOf([placed(2), placed(3), placed(6)], 360, 36)).toEqual([
      { type: 'blank', key: 'before-2', height: 72 },
      { type: 'row', index: 2 },
      { type: 'row', index: 3 },
      { type: 'blank', key: 'before-6', height: 72 },
      { type: 'row', index: 6 },
      { type: 'blank', key: 'after', height: 108 },
    ]);
  });
});
