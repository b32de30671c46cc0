// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nextStamp } from '@/domain/journal/hlc';

type Locks = Pick<LockManager, 'request'>;

/** The locks of a browser: `locks` for each window, and how to take away what any of them holds. */
function makeLocks() {
  const held = new Map<string, () => void>();
  const freed = new EventTarget();
  const request = async (name: string, ...rest: readonly unknown[]): Promise<unknown> => {
    const [options, work] = rest;
    if (typeof work !== 'function' || !(options instanceof Object)) throw new TypeError();
    const signal: unknown = Reflect.get(options, 'signal');
    while (held.has(name)) {
      await new Promise<void>((resolve, reject) => {
        freed.addEventListener('freed', () => resolve(), { once: true });
        if (!(signal instanceof AbortSignal)) return;
        signal.addEventListener('abort', () => reject(new DOMException('', 'TimeoutError')));
      });
    }
    held.set(name, () => {
      held.delete(name);
      freed.dispatchEvent(new Event('freed'));
    });
    return Reflect.apply(work, undefined, []);
  };
  return { locks: { request } satisfies Locks, held };
}

/** A page with what this window remembers, as after a reload or in a duplicate. */
async function openPage() {
  vi.resetModules();
  return import('./windowNode');
}

beforeEach(() => sessionStorage.clear());

describe('the name of a window', () => {
  it('fits in a stamp, and is kept over a reload', async () => {
    const { locks, held } = makeLocks();
    const page = await openPage();
    await page.claimWindowNode(locks);
    const name = page.windowNode();
    expect(() => nextStamp(undefined, new Date(0), name)).not.toThrow();
    const reloaded = await openPage();
    const claimed = reloaded.claimWindowNode(locks, 60_000);
    // The page that it was goes a moment after this one came.
    held.get(`gevolg-venster:${name}`)?.();
    await claimed;
    expect(reloaded.windowNode()).toBe(name);
  });

  it('becomes another one in a duplicate, which keeps that from then on', async () => {
    const { locks } = makeLocks();
    const [original, copy] = [await openPage(), await openPage()];
    await original.claimWindowNode(locks);
    const name = original.windowNode();
    expect(copy.windowNode()).toBe(name);
    await copy.claimWindowNode(locks, 10);
    expect(copy.windowNode()).not.toBe(name);
    expect(original.windowNode()).toBe(name);
    expect((await openPage()).windowNode()).toBe(copy.windowNode());
  });

  it('stays where the browser refuses locks', async () => {
    const page = await openPage();
    const name = page.windowNode();
    await page.claimWindowNode({ request: () => Promise.reject(new Error('refused')) });
    expect(page.windowNode()).toBe(name);
  });
});
