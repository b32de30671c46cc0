import { describe, expect, it } from 'vitest';
import { median, medians, percentile } from './statistics';

describe('median', () => {
  it('is the middle of an odd and the mean of an even number of values', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
  });
});

describe('percentile', () => {
  it('is the value that most values lie below', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentile(values, 0.95)).toBe(96);
    expect(percentile([3], 0.95)).toBe(3);
  });
});

describe('medians', () => {
  it('takes all measures in turn, round after round', async () => {
    const order: string[] = [];
    const take = (name: string, values: number[]) => () => {
      order.push(name);
      return Promise.resolve(values.shift() ?? 0);
    };
    const found = await medians(3, { own: take('own', [1, 9, 2]), peer: take('peer', [4, 5, 6]) });
    expect(found).toEqual({ own: 2, peer: 5 });
    expect(order).toEqual(['own', 'peer', 'own', 'peer', 'own', 'peer']);
  });
});
