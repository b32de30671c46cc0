import { describe, expect, it } from 'vitest';
import { keptDay } from './keptDay';

const view = { from: 100, to: 200 };

describe('the day that stays in place while the scale changes', () => {
  it('is that of the moment one is at', () => {
    expect(keptDay(view, { from: 120, to: 120 }, 180)).toBe(120);
  });

  it('is today where the bar one is at runs over it, and else the part of the bar nearest to today', () => {
    expect(keptDay(view, { from: 50, to: 300 }, 180)).toBe(180);
    expect(keptDay(view, { from: 50, to: 130 }, 180)).toBe(130);
  });

  it('is today while that is in view and the bar is not', () => {
    expect(keptDay(view, { from: 10, to: 20 }, 180)).toBe(180);
    expect(keptDay(view, undefined, 180)).toBe(180);
  });

  it('is the middle where neither is in view', () => {
    expect(keptDay(view, undefined, 400)).toBe(150);
  });
});
