import { describe, expect, it } from 'vitest';
import { keys } from '@/queries/keys';
import { createQueryClient } from '@/queries/queryClient';
import { type ComparingShown, comparingTold } from './comparing';

/** What is shown after each share, which come ten seconds after each other. */
function timesLeft(shares: readonly number[]): (number | undefined)[] {
  let now = 0;
  const client = createQueryClient();
  const tell = comparingTold({ now: () => new Date(now) }, client);
  return shares.map((share) => {
    tell({ state: 'running', progress: { letters: 1000, compared: share * 1000, share } });
    now += 10_000;
    return client.getQueryData<ComparingShown>(keys.comparing)?.timeLeft;
  });
}

describe('the time that comparing still takes', () => {
  it('is told by what was done since it began anew', () => {
    const anew = timesLeft([0, 0.25, 0.5]);
    expect(anew.at(-1)).toBe(20_000);
    expect(timesLeft([0, 0.4, 0.8, 0, 0.25, 0.5]).slice(3)).toEqual(anew);
  });

  it('is told by what was done while it was followed, in a window that was opened halfway', () => {
    expect(timesLeft([0.5, 0.75])).toEqual([undefined, 10_000]);
    expect(timesLeft([1])).toEqual([0]);
  });
});
