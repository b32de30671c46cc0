import { describe, expect, it, vi } from 'vitest';
import { onceUnlessItFails } from './onceUnlessItFails';

describe('what is done once unless it fails', () => {
  it('is done again after it failed, and not after it succeeded', async () => {
    const work = vi
      .fn<() => Promise<number>>()
      .mockRejectedValueOnce(new Error('the connection was lost'))
      .mockResolvedValue(7);
    const ask = onceUnlessItFails(work);
    const first = [ask(), ask()];
    expect(await Promise.allSettled(first)).toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
    expect(work).toHaveBeenCalledTimes(1);
    expect([await ask(), await ask()]).toEqual([7, 7]);
    expect(work).toHaveBeenCalledTimes(2);
  });
});
