import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askingUntilAnswered } from './patience';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a question that is waited for until it is answered', () => {
  it('is said to be silent once, after some 15 seconds, and still gives its answer', async () => {
    const onSilence = vi.fn<() => void>();
    let give = (_answer: string) => {};
    const answer = askingUntilAnswered(onSilence)(
      () =>
        new Promise<string>((resolve) => {
          give = resolve;
        }),
    );
    await vi.advanceTimersByTimeAsync(10_000);
    expect(onSilence).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onSilence).toHaveBeenCalledTimes(1);
    give('daar');
    expect(await answer).toBe('daar');
  });

  it('is never said to be silent when it is answered or refused in time', async () => {
    const onSilence = vi.fn<() => void>();
    const asking = askingUntilAnswered(onSilence);
    expect(await asking(async () => 'daar')).toBe('daar');
    await expect(asking(() => Promise.reject(new Error('nee')))).rejects.toThrow('nee');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onSilence).not.toHaveBeenCalled();
  });
});
