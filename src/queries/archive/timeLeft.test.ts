import { describe, expect, it } from 'vitest';
import { timeLeft } from './timeLeft';

describe('the time that an import still takes', () => {
  it('follows from what was done until now', () => {
    expect(timeLeft(10_000, 0.25)).toBe(30_000);
    expect(timeLeft(10_000, 1)).toBe(0);
  });

  it('is not told before enough was done', () => {
    expect(timeLeft(10_000, 0.001)).toBeUndefined();
    expect(timeLeft(100, 0.4)).toBeUndefined();
  });
});
