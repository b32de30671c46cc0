import { describe, expect, it } from 'vitest';
import { throttledProgress } from './throttledProgress';

/** The shares that are told when shares come in at these milliseconds. */
function told(coming: readonly (readonly [at: number, share: number])[]): number[] {
  const shares: number[] = [];
  let now = 0;
  const tell = throttledProgress(
    ({ share }) => shares.push(share),
    () => new Date(now),
  );
  for (const [at, share] of coming) {
    now = at;
    tell({ share });
  }
  return shares;
}

describe('telling how far something is', () => {
  it('is done at most once in a tenth of a second', () => {
    const coming = [
      [1000, 0.1],
      [1050, 0.2],
      [1099, 0.3],
      [1100, 0.4],
      [1199, 0.5],
      [1250, 0.6],
    ] as const;
    expect(told(coming)).toEqual([0.1, 0.4, 0.6]);
  });

  it('never leaves the end out', () => {
    const coming = [
      [1000, 0.9],
      [1001, 1],
    ] as const;
    expect(told(coming)).toEqual([0.9, 1]);
  });

  it('goes on when the clock is set back', () => {
    const coming = [
      [5000, 0.1],
      [1000, 0.2],
    ] as const;
    expect(told(coming)).toEqual([0.1, 0.2]);
  });
});
