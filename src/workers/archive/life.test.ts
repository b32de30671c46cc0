// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { showLife, watchLife } from './life';

/** Locks as a browser has them, of holders that can be killed. */
function makeLocks() {
  const held = new Set<string>();
  const waiting = new Map<string, () => void>();
  const request = async (name: string, ...rest: readonly unknown[]): Promise<unknown> => {
    const callback: unknown = rest.at(-1);
    if (typeof callback !== 'function') throw new TypeError('no callback');
    if (held.has(name)) await new Promise<void>((resolve) => waiting.set(name, resolve));
    held.add(name);
    return Reflect.apply(callback, undefined, [{ name }]);
  };
  return {
    locks: { request },
    kill: (name: string) => {
      held.delete(name);
      waiting.get(name)?.();
    },
  };
}

function watched() {
  const { locks, kill } = makeLocks();
  const worker = new EventTarget();
  const ended = new AbortController();
  let gone = 0;
  const count = () => (gone += 1);
  watchLife(worker, count, ended.signal, locks);
  const say = (data: unknown) => worker.dispatchEvent(new MessageEvent('message', { data }));
  return { worker, locks, kill, say, ended, goneTimes: () => gone };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the life of a worker', () => {
  it('ends for the page when its lock comes free, and not before', async () => {
    const { locks, kill, say, goneTimes } = watched();
    showLife('a', say, locks);
    await turn();
    expect(goneTimes()).toBe(0);
    kill('a');
    await expect.poll(goneTimes).toBe(1);
  });

  it('ends for the page when its script fails', () => {
    const { worker, goneTimes } = watched();
    worker.dispatchEvent(new Event('error'));
    expect(goneTimes()).toBe(1);
  });

  it('is nothing to the page once the worker was ended on purpose', async () => {
    const { worker, locks, kill, say, ended, goneTimes } = watched();
    showLife('a', say, locks);
    await turn();
    ended.abort();
    worker.dispatchEvent(new Event('error'));
    kill('a');
    await turn();
    expect(goneTimes()).toBe(0);
  });

  it('pays no heed to other messages', async () => {
    const { say, goneTimes } = watched();
    for (const data of [undefined, null, 'life', { life: 3 }, { id: 'x', type: 'RAW' }]) say(data);
    await turn();
    expect(goneTimes()).toBe(0);
  });

  it('is not watched where the browser has no locks', () => {
    const told: unknown[] = [];
    showLife('a', (sign) => told.push(sign), undefined);
    expect(told).toEqual([]);
  });
});
