import { describe, expect, it } from 'vitest';
import { beginSearch, isFound, narrowed } from './search';

/** Which option is found when those from one on fit, and how many were tried. */
function find(count: number, firstThatFits: number) {
  let search = beginSearch(count);
  let tried = 0;
  while (!isFound(search)) {
    search = narrowed(search, search.at >= firstThatFits);
    tried += 1;
  }
  return { found: search.at, tried };
}

describe('the search for what fits', () => {
  it('takes the first at once when that fits', () => {
    expect(find(30, 0)).toEqual({ found: 0, tried: 1 });
  });

  it('finds the first that fits wherever it is', () => {
    for (let first = 0; first < 30; first += 1) expect(find(30, first).found).toBe(first);
  });

  it('takes the last when nothing fits, and the only one without trying it', () => {
    expect(find(30, 99).found).toBe(29);
    expect(find(1, 99)).toEqual({ found: 0, tried: 0 });
  });

  it('tries few of many', () => {
    expect(find(60, 41).tried).toBeLessThanOrEqual(7);
  });
});
