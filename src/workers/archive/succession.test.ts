// @vitest-environment node
import { expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import { inSuccession } from './succession';

type Api = { readonly name: () => Promise<number>; readonly slow: () => Promise<number> };

/** Workers that say which of them they are, each on a channel of its own. */
function workers() {
  const ended: number[] = [];
  const slow: (() => void)[] = [];
  let started = 0;
  const start = () => {
    started += 1;
    const own = started;
    const { port1, port2 } = new MessageChannel();
    const api: Api = {
      name: () => Promise.resolve(own),
      slow: () => new Promise((resolve) => slow.push(() => resolve(own))),
    };
    expose(api, port1);
    port2.start();
    return Object.assign(port2, {
      terminate: () => {
        ended.push(own);
        port2.close();
      },
    });
  };
  return { start, ended, slow };
}

describe('workers in succession', () => {
  it('asks one worker until it is relieved, and then another', async () => {
    const { start, ended } = workers();
    const { ask, relieve } = inSuccession<Api>(start, new AbortController().signal);
    expect([await ask((api) => api.name()), await ask((api) => api.name())]).toEqual([1, 1]);
    relieve();
    expect(ended).toEqual([1]);
    expect(await ask((api) => api.name())).toBe(2);
    relieve();
  });

  it('lets a worker that is relieved answer first what it was asked', async () => {
    const { start, ended, slow } = workers();
    const { ask, relieve } = inSuccession<Api>(start, new AbortController().signal);
    const answer = ask((api) => api.slow());
    await expect.poll(() => slow.length).toBe(1);
    relieve();
    expect(ended).toEqual([]);
    slow[0]?.();
    expect(await answer).toBe(1);
    expect(ended).toEqual([1]);
  });

  it('ends all workers when the archive closes, and takes no questions after that', async () => {
    const { start, ended } = workers();
    const closing = new AbortController();
    const { ask } = inSuccession<Api>(start, closing.signal);
    await ask((api) => api.name());
    closing.abort();
    expect(ended).toEqual([1]);
    await expect(ask((api) => api.name())).rejects.toThrow();
  });
});
