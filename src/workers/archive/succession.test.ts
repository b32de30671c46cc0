// @vitest-environment node
import { expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import { inSuccession } from './succession';

type Api = { readonly name: () => Promise<number>; readonly slow: () => Promise<number> };

/** Workers that say which of them they are, each on a channel of its own. */
function workers() {
  const ended: number[] = [];
  const slow: (() => void)[] = [];
  const ports: MessagePort[] = [];
  const start = () => {
    const own = ports.length + 1;
    const { port1, port2 } = new MessageChannel();
    const api: Api = {
      name: () => Promise.resolve(own),
      slow: () => new Promise((resolve) => slow.push(() => resolve(own))),
    };
    expose(api, port1);
    port2.start();
    ports.push(port2);
    return Object.assign(port2, {
      terminate: () => {
        ended.push(own);
        port2.close();
      },
    });
  };
  return { start, ended, slow, ports };
}

const never = new AbortController().signal;

describe('workers in succession', () => {
  it('asks one worker until it is relieved, and then another', async () => {
    const { start, ended } = workers();
    const { ask, relieve } = inSuccession<Api>(start, never);
    expect([await ask((api) => api.name()), await ask((api) => api.name())]).toEqual([1, 1]);
    relieve();
    expect(ended).toEqual([1]);
    expect(await ask((api) => api.name())).toBe(2);
    relieve();
  });

  it('lets a worker that is relieved answer first what it was asked', async () => {
    const { start, ended, slow } = workers();
    const { ask, relieve } = inSuccession<Api>(start, never);
    const answer = ask((api) => api.slow());
    await expect.poll(() => slow.length).toBe(1);
    relieve();
    expect(ended).toEqual([]);
    slow[0]?.();
    expect(await answer).toBe(1);
    expect(ended).toEqual([1]);
  });

  it('ends all workers when the archive closes, and takes no questions after that', async () => {
    const { start, ended, slow } = workers();
    const closing = new AbortController();
    const { ask } = inSuccession<Api>(start, closing.signal);
    await ask((api) => api.name());
    const open = ask((api) => api.slow());
    await expect.poll(() => slow.length).toBe(1);
    closing.abort(new Error('closed'));
    expect(ended).toEqual([1]);
    await expect(open).rejects.toThrow('closed');
    await expect(ask((api) => api.name())).rejects.toThrow('closed');
  });

  it.each(['error', 'messageerror'])(
    'rejects what a worker leaves open at an event of %s, and starts another',
    async (type) => {
      const { start, ended, ports } = workers();
      const { ask, relieve } = inSuccession<Api>(start, never);
      const open = [ask((api) => api.slow()), ask((api) => api.slow())];
      ports[0]?.dispatchEvent(new Event(type));
      for (const one of open) {
        await expect(one).rejects.toMatchObject({ name: 'WorkerGoneError' });
      }
      expect(ended).toEqual([1]);
      expect(await ask((api) => api.name())).toBe(2);
      relieve();
    },
  );

  it('rejects what a relieved worker leaves open, and leaves the next one alone', async () => {
    const { start, ended, ports } = workers();
    const { ask, relieve } = inSuccession<Api>(start, never);
    const open = ask((api) => api.slow());
    relieve();
    expect(await ask((api) => api.name())).toBe(2);
    ports[0]?.dispatchEvent(new Event('error'));
    await expect(open).rejects.toMatchObject({ name: 'WorkerGoneError' });
    expect(ended).toEqual([1]);
    expect(await ask((api) => api.name())).toBe(2);
    relieve();
  });

  it('starts a worker anew after it could not be started', async () => {
    const { start } = workers();
    let tries = 0;
    const failing = () => {
      tries += 1;
      if (tries === 1) throw new Error('refused');
      return start();
    };
    const { ask, relieve } = inSuccession<Api>(failing, never);
    await expect(ask((api) => api.name())).rejects.toThrow('refused');
    expect(await ask((api) => api.name())).toBe(1);
    relieve();
  });
});
