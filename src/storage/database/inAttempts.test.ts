import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inAttempts } from './inAttempts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('work on a database that the browser has to mend first', () => {
  it('is done at the next attempt', async () => {
    const work = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new DOMException('backing store', 'UnknownError'))
      .mockResolvedValue('done');
    const done = inAttempts(work);
    await vi.runAllTimersAsync();
    expect(await done).toBe('done');
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('is given up after some attempts', async () => {
    const work = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('never'));
    const [outcome] = await Promise.allSettled([inAttempts(work), vi.runAllTimersAsync()]);
    expect(outcome).toMatchObject({ status: 'rejected', reason: { message: 'never' } });
    expect(work).toHaveBeenCalledTimes(4);
  });
});
