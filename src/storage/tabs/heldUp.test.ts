import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLock } from './heldUp';
import { createWithdrawal, withdrawableLock } from './withdrawal';
import { queueLock } from './writeLock';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Work that goes on until it is ended. */
function longWork() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => ended, end: () => end() };
}

function watched() {
  const browser = queueLock();
  const { lock, heldUp } = watchLock(withdrawableLock(browser));
  const said: boolean[] = [];
  heldUp.subscribe(() => said.push(heldUp.read()));
  return { browser, lock, heldUp, said };
}

describe('a write that waits for another window', () => {
  it('is held up after some seconds, until it has its turn', async () => {
    const { browser, lock, heldUp, said } = watched();
    const other = longWork();
    void browser(other.work);
    const written = lock(async () => 7);
    await vi.advanceTimersByTimeAsync(2_900);
    expect(heldUp.read()).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(heldUp.read()).toBe(true);
    other.end();
    expect(await written).toBe(7);
    expect(heldUp.read()).toBe(false);
    expect(said).toEqual([true, false]);
  });

  it('is held up no more when it is called off', async () => {
    const { browser, lock, heldUp } = watched();
    void browser(longWork().work);
    const withdrawal = createWithdrawal();
    const written = Promise.allSettled([lock(async () => 7, withdrawal)]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(heldUp.read()).toBe(true);
    withdrawal.withdraw();
    expect(await written).toMatchObject([{ status: 'rejected' }]);
    expect(heldUp.read()).toBe(false);
  });

  it('is not held up by a write of its own window, however long that takes', async () => {
    const { lock, heldUp } = watched();
    const own = longWork();
    void lock(own.work);
    const second = lock(async () => 7);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heldUp.read()).toBe(false);
    own.end();
    expect(await second).toBe(7);
  });

  it('is not held up when it gets its turn in time', async () => {
    const { lock, said } = watched();
    await lock(async () => 7);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said).toEqual([]);
  });
});
