import { describe, expect, it } from 'vitest';
import { claimVersion, onlyVersion, SupersededError } from './versionGuard';
import { guardedLock, queueLock } from './writeLock';

type Held = { readonly name: string; readonly lose: (error: Error) => void };

/** The locks of a browser, as far as versions use them. */
function makeLocks(): Pick<LockManager, 'query' | 'request'> {
  const held = new Set<Held>();
  const request = async (name: string, ...rest: readonly unknown[]): Promise<unknown> => {
    const callback = rest.at(-1);
    const steal = typeof rest[0] === 'object' && rest[0] !== null && 'steal' in rest[0];
    if (steal) {
      for (const lock of held) {
        if (lock.name !== name) continue;
        held.delete(lock);
        lock.lose(new Error('stolen'));
      }
    }
    if (typeof callback !== 'function') throw new TypeError('no callback');
    return new Promise((resolve, reject) => {
      const lock = { name, lose: reject };
      held.add(lock);
      Promise.resolve(Reflect.apply(callback, undefined, [{ name }])).then((value) => {
        held.delete(lock);
        resolve(value);
      }, reject);
    });
  };
  return {
    request: request as LockManager['request'],
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
