import { describe, expect, it } from 'vitest';
import { claimVersion, onlyVersion, SupersededError } from './versionGuard';
import { guardedLock, queueLock } from './writeLock';

type Held = { readonly name: string; readonly lose: (error: Error) => void };

/** The locks of a browser, as far as versions use them. */
function makeLocks(): Pick<LockManager, 'query' | 'request'> {
  const held = new Set<Held>();
  const take = (name: string) => {
    for (const lock of held) {
      if (lock.name !== name) continue;
      held.delete(lock);
      lock.lose(new Error('stolen'));
    }
  };
  const request = async (name: string, ...rest: readonly unknown[]): Promise<unknown> => {
    const [options, callback = options] = rest;
    if (typeof callback !== 'function') throw new TypeError('no callback');
    if (typeof options === 'object' && options !== null && 'steal' in options) take(name);
    let lose: Held['lose'] = () => {};
    const lost = new Promise<never>((_, reject) => {
      lose = reject;
    });
    const lock = { name, lose };
    held.add(lock);
    const value: unknown = await Promise.race([
      lost,
      Reflect.apply(callback, undefined, [{ name }]),
    ]);
    held.delete(lock);
    return value;
  };
  return {
    request,
    query: () => Promise.resolve({ held: [...held].map(({ name }) => ({ name })), pending: [] }),
  };
}

describe('the guard of versions', () => {
  it('lets all tabs of one version write', async () => {
    const locks = makeLocks();
    const tabs = [await claimVersion('a', locks), await claimVersion('a', locks)];
    expect(await Promise.all(tabs.map((tab) => tab.isCurrent()))).toEqual([true, true]);
  });

  it('leaves writing to the version that was opened last, and tells the others', async () => {
    const locks = makeLocks();
    const old = [await claimVersion('a', locks), await claimVersion('a', locks)];
    const next = await claimVersion('b', locks);
    expect(await Promise.all(old.map((tab) => tab.isCurrent()))).toEqual([false, false]);
    expect(old.every(({ superseded }) => superseded.aborted)).toBe(true);
    expect(await next.isCurrent()).toBe(true);
  });

  it('stops nobody where the browser refuses locks', async () => {
    const refusing = {
      request: () => Promise.reject(new Error('refused')),
      query: () => Promise.reject(new Error('refused')),
    };
    expect(await claimVersion('a', refusing)).toBe(onlyVersion);
  });

  it('refuses the write of a version that was superseded', async () => {
    const locks = makeLocks();
    const lock = guardedLock(queueLock(), await claimVersion('a', locks));
    await expect(lock(() => Promise.resolve('written'))).resolves.toBe('written');
    await claimVersion('b', locks);
    await expect(lock(() => Promise.resolve('written'))).rejects.toBeInstanceOf(SupersededError);
  });
});
