import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StoreEvent } from '@/storage/dossier/storeEvents';
import type { TabChannel } from '@/storage/ports';
import { makeTabs, makeTestStore } from '@/testing/dossierStore';
import { makeClaim, makeStudy } from '@/testing/records';
import { broadcastChannel } from './tabChannel';
import { queueLock, soleLock, webLock } from './writeLock';

afterEach(() => {
  vi.unstubAllGlobals();
});

function put(id: string, title = id) {
  return {
    author: 'Anna',
    operations: [{ type: 'put' as const, record: makeStudy(id, { title }) }],
  };
}

function recordEvents(store: ReturnType<typeof makeTestStore>) {
  const events: StoreEvent[] = [];
  const stop = store.subscribe((event) => events.push(event));
  return { events, stop };
}

describe('two stores on one dossier', () => {
  it('write one after the other, with stamps that rise', async () => {
    const open = makeTabs();
    const first = makeTestStore({ name: 'shared', channel: open() });
    const second = makeTestStore({ name: 'shared', channel: open() });
    const ids = Array.from({ length: 10 }, (_, index) => `s${index}`);
    await Promise.all(
      ids.map((id, index) => (index % 2 ? first : second).commit(put('same', `Titel ${id}`))),
    );
    const journal = await first.journal();
    expect(journal).toHaveLength(10);
    expect(new Set(journal.map(({ stamp }) => stamp)).size).toBe(10);
    const titles = journal.flatMap(({ fields }) => fields.filter(({ field }) => field === 'title'));
    for (const [index, title] of titles.entries()) {
      expect(title.from).toBe(titles[index - 1]?.to);
    }
    expect(await second.load()).toEqual(await first.load());
  });

  it('let no one overwrite a field or a status that the other changed in between', async () => {
    const open = makeTabs();
    const first = makeTestStore({ name: 'clash', channel: open() });
    const second = makeTestStore({ name: 'clash', channel: open() });
    await first.commit(put('a', 'Eerst'));
    const base = makeStudy('a', { title: 'Eerst' });
    const titled = (title: string) => ({
      author: 'Anna',
      operations: [{ type: 'put' as const, record: makeStudy('a', { title }), base }],
    });
    const claimed = (id: string) => ({
      author: 'Anna',
      operations: [{ type: 'put' as const, record: makeClaim(id, 'a'), seen: [] }],
    });
    const titles = await Promise.all([first.commit(titled('Een')), second.commit(titled('Twee'))]);
    expect(titles).toMatchObject([
      { ok: true },
      { error: { code: 'change.changedElsewhere', fields: [{ mine: 'Twee', theirs: 'Een' }] } },
    ]);
    const claims = await Promise.all([first.commit(claimed('c1')), second.commit(claimed('c2'))]);
    expect(claims).toMatchObject([
      { ok: true },
      { error: { code: 'change.claimedElsewhere', claims: [{ id: 'c1' }] } },
    ]);
    expect(await first.journal()).toHaveLength(3);
  });

  it('tell each other what changed, and themselves with the records', async () => {
    const open = makeTabs();
    const here = makeTestStore({ name: 'told', channel: open() });
    const there = makeTestStore({ name: 'told', channel: open() });
    const own = recordEvents(here);
    const other = recordEvents(there);
    await here.commit(put('a'));
    const keys = [{ kind: 'study', id: 'a' }];
    expect(own.events).toMatchObject([{ type: 'changed', keys, committed: { put: [{}] } }]);
    await vi.waitFor(() => expect(other.events).toEqual([{ type: 'changed', keys }]));
    await here.wipe('2026-11-21T10:15:00.001Z');
    await vi.waitFor(() => expect(other.events.at(-1)).toEqual({ type: 'replaced' }));
    own.stop();
    await here.commit(put('b'));
    expect(own.events).toHaveLength(2);
  });

  it('pay no heed to messages that they do not understand, nor send any when nothing was written', async () => {
    let receive: (message: unknown) => void = () => {};
    const post = vi.fn<TabChannel['post']>();
    const store = makeTestStore({
      channel: {
        post,
        listen: (listener) => {
          receive = listener;
          return () => {};
        },
        close: () => {},
      },
    });
    const { events } = recordEvents(store);
    receive({ type: 'changed', keys: [{ kind: 'spook', id: 'a' }] });
    await store.commit({ author: 'Anna', operations: [] });
    expect(events).toEqual([]);
    expect(post).not.toHaveBeenCalled();
  });
});

describe('broadcastChannel', () => {
  it('carries messages from one tab to another, not back to itself', async () => {
    const [here, there] = [broadcastChannel('c'), broadcastChannel('c')];
    const heard: unknown[] = [];
    here.listen(() => heard.push('echo'));
    there.listen((message) => heard.push(message));
    here.post('hello');
    await vi.waitFor(() => expect(heard).toEqual(['hello']));
    here.close();
    there.close();
  });

  function refusing(): never {
    throw new DOMException('no', 'SecurityError');
  }

  it('has nobody to talk to in a worker where the browser has none', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const channel = broadcastChannel('c');
    expect(() => channel.post('hello')).not.toThrow();
  });

  /** A window whose stored messages are heard as another window would hear them, until it listens no more. */
  function stubWindow(localStorage: object) {
    const heard = new EventTarget();
    const stub = {
      localStorage,
      addEventListener: heard.addEventListener.bind(heard),
      removeEventListener: heard.removeEventListener.bind(heard),
    };
    vi.stubGlobal('window', stub);
    return (key: string, newValue: string | null) =>
      heard.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
  }

  it.each([
    ['has none', undefined],
    ['refuses it', refusing],
  ])('goes by what is stored for a moment where the browser %s', (_case, present) => {
    vi.stubGlobal('BroadcastChannel', present);
    const stored: (string | null)[][] = [];
    const tell = stubWindow({
      setItem: (key: string, text: string) => stored.push([key, text]),
      removeItem: (key: string) => stored.push([key, null]),
    });
    const channel = broadcastChannel('c');
    const heard: unknown[] = [];
    const stop = channel.listen((message) => heard.push(message));
    channel.post({ type: 'replaced' });
    expect(heard).toEqual([]);
    expect(stored).toEqual([
      ['gevolg-bericht:c', '{"type":"replaced"}'],
      ['gevolg-bericht:c', null],
    ]);
    for (const [key = '', text = null] of stored) tell(key ?? '', text);
    tell('gevolg-bericht:d', '"of another dossier"');
    tell('gevolg-bericht:c', '{half');
    expect(heard).toEqual([{ type: 'replaced' }, undefined]);
    stop();
    tell('gevolg-bericht:c', '"late"');
    expect(heard).toHaveLength(2);
  });

  it('loses a message, and nothing else, where storing is shut off too', () => {
    vi.stubGlobal('BroadcastChannel', refusing);
    stubWindow({
      setItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    expect(() => broadcastChannel('c').post('hello')).not.toThrow();
  });
});

describe('queueLock', () => {
  it('does one thing at a time, also after one failed', async () => {
    const lock = queueLock();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
      if (name === 'a') throw new Error('a failed');
      return name;
    };
    const results = await Promise.allSettled([lock(work('a')), lock(work('b'))]);
    expect(results).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled', value: 'b' }]);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });
});

describe('webLock', () => {
  type Request = (name: string, work: () => Promise<unknown>) => Promise<unknown>;

  function stubLocks(request: Request) {
    vi.stubGlobal('navigator', { locks: { request } });
  }

  it('does the work under the name of the dossier and passes its outcome on', async () => {
    const request = vi.fn<Request>((_name, work) => work());
    stubLocks(request);
    expect(await webLock('gevolg-write-eigen')(async () => 7)).toBe(7);
    expect(request).toHaveBeenCalledWith('gevolg-write-eigen', expect.any(Function));
    await expect(webLock('x')(() => Promise.reject(new Error('work failed')))).rejects.toThrow(
      'work failed',
    );
  });

  it.each([
    ['refuses', () => stubLocks(() => Promise.reject(new DOMException('no', 'SecurityError')))],
    ['has none', () => vi.stubGlobal('navigator', {})],
  ])('does the work once where the browser %s', async (_case, stub) => {
    stub();
    const work = vi.fn<() => Promise<number>>(async () => 7);
    expect(await webLock('x')(work)).toBe(7);
    expect(work).toHaveBeenCalledTimes(1);
  });
});

describe('soleLock', () => {
  function stubLocks(request: () => Promise<unknown>) {
    vi.stubGlobal('navigator', { locks: { request } });
  }

  it.each([
    [
      'refuses locks',
      () => stubLocks(() => Promise.reject(new DOMException('no', 'SecurityError'))),
    ],
    ['has none', () => vi.stubGlobal('navigator', {})],
  ])('does the work once, and nothing beside it, where the browser %s', async (_case, stub) => {
    stub();
    const once = soleLock('x');
    const work = vi.fn<() => Promise<number>>(async () => 7);
    expect(await Promise.all([once(work), once(work)])).toEqual([7, undefined]);
    expect(work).toHaveBeenCalledTimes(1);
    expect(await once(work)).toBe(7);
  });

  it('does not do the work again when that fails, and nothing while another tab is at it', async () => {
    const fail = vi.fn<() => Promise<number>>(() => Promise.reject(new Error('work failed')));
    type Work = (lock: object | null) => Promise<unknown>;
    const request = vi.fn<(name: string, options: object, work: Work) => Promise<unknown>>();
    vi.stubGlobal('navigator', { locks: { request } });
    request.mockImplementation((_name, _options, work) => work({}));
    await expect(soleLock('x')(fail)).rejects.toThrow('work failed');
    expect(fail).toHaveBeenCalledTimes(1);
    request.mockImplementation((_name, _options, work) => work(null));
    expect(await soleLock('x')(fail)).toBeUndefined();
    expect(fail).toHaveBeenCalledTimes(1);
  });
});
