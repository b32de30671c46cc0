import { describe, expect, it } from 'vitest';
import { slotsOf } from './useRowWindow';

describe('slotsOf', () => {
  it('leaves blanks before, between and after the rows that are drawn', () => {
    expect(slotsOf([2, 3, 6], 10, (index) => index * 36)).toEqual([
      { type: 'blank', key: 'before-2', height: 72 },
      { type: 'row', index: 2 },
      { type: 'row', index: 3 },
      { type: 'blank', key: 'before-6', height: 72 },
      { type: 'row', index: 6 },
      { type: 'blank', key: 'after', height: 108 },
    ]);
  });
});
