import { describe, expect, it } from 'vitest';
import { cardLimits } from './limits';

describe('what a card tells less and less of', () => {
  it('begins with all, and shortens only names that come again next', () => {
    const [all, second] = cardLimits({ days: 5, requests: 2 });
    expect(all).toEqual({
      days: 5,
      requests: 2,
      aspects: 'rows',
      hasFullNames: true,
      hasSummary: true,
      hasFullLead: true,
    });
    expect(second).toEqual({ ...all, hasFullNames: false });
  });

  it('keeps the sentences on top until two days and no summary are left', () => {
    const limits = cardLimits({ days: 6, requests: 3 });
    expect(limits.find(({ hasFullLead }) => !hasFullLead)).toMatchObject({
      days: 2,
      hasSummary: false,
      aspects: 'lines',
    });
  });

  it('leaves out one day at a time, while the aspects and requests stay', () => {
    const limits = cardLimits({ days: 6, requests: 3 });
    expect(limits.map(({ days }) => days)).toEqual([6, 6, 6, 5, 4, 3, 3, 2, 2, 1, 0, 0, 0, 0]);
    expect(limits.findLast(({ aspects }) => aspects === 'lines')).toMatchObject({
      days: 0,
      hasSummary: false,
      requests: 3,
    });
  });

  it('sets aspects closer before it leaves anything out', () => {
    const limits = cardLimits({ days: 6, requests: 3 });
    expect(limits.find(({ aspects }) => aspects === 'lines')).toMatchObject({
      days: 6,
      hasSummary: true,
    });
  });

  it('ends with one request', () => {
    expect(cardLimits({ days: 0, requests: 40 }).at(-1)).toMatchObject({
      days: 0,
      requests: 1,
      aspects: 'none',
    });
  });
});
