// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { TabChannel } from '@/storage/ports';
import { silentChannel } from '@/storage/tabs/tabChannel';
import { makeTabs } from '@/testing/dossierStore';
import type { FindingApi } from '@/workers/archive/links/findingApi';
import { type Comparing, controlComparing } from './comparing';

const progress = { letters: 100, compared: 20, share: 0.2 };

/** The comparing of a window, of which the test itself says how it goes on and ends. */
function controlled(windows: TabChannel = silentChannel) {
  let isWorkedOut = false;
  let report: (how: typeof progress) => void = () => {};
  let end: (isDone: boolean) => void = () => {};
  let fail: (error: Error) => void = () => {};
  let begun = 0;
  let stopped = 0;
  const findings: FindingApi = {
    prepare: (onProgress) => {
      begun += 1;
      report = onProgress;
      return new Promise((resolve, reject) => {
        [end, fail] = [resolve, reject];
      });
    },
    stop: async () => {
      stopped += 1;
    },
  };
  const control = controlComparing(async () => isWorkedOut, findings, windows);
  let now: Comparing | undefined;
  control.watch((comparing) => {
    now = comparing;
  });
  const prepare = async () => {
    const before = begun;
    const asked = control.prepare();
    asked.catch(() => undefined);
    await expect.poll(() => begun).toBe(before + 1);
    return { asked };
  };
  return {
    ...control,
    begin: prepare,
    now: () => now,
    begun: () => begun,
    stopped: () => stopped,
    report: (how = progress) => report(how),
    end: (isDone: boolean) => end(isDone),
    fail: () => fail(new Error('the worker is gone')),
    workOut: () => {
      isWorkedOut = true;
    },
  };
}

describe('the control of comparing', () => {
  it('compares again after it failed while it was being given up', async () => {
    const window = controlled();
    const { asked } = await window.begin();
    await window.stop();
    window.fail();
    await expect(asked).rejects.toThrow('the worker is gone');
    expect(window.now()).toEqual({ state: 'idle' });
    const again = await window.begin();
    window.end(true);
    expect(await again.asked).toBe(true);
  });

  it('is no longer given up when another window went on to the end', async () => {
    const window = controlled();
    const { asked } = await window.begin();
    window.report();
    await window.stop();
    window.end(false);
    expect(await asked).toBe(false);
    expect(window.now()).toEqual({ state: 'stopped', progress });
    window.workOut();
    expect(await window.prepare()).toBe(true);
    expect(window.now()).toEqual({ state: 'idle' });
  });

  it.each([
    ['after it ended', true],
    ['while it still ends', false],
  ])('tells nothing of what was given up when it may compare again %s', async (_, isOver) => {
    const window = controlled();
    const { asked } = await window.begin();
    window.report();
    await window.stop();
    if (isOver) {
      window.end(false);
      await asked;
    }
    window.allow();
    if (!isOver) window.report();
    window.end(false);
    expect(await asked).toBe(false);
    expect(window.now()).toEqual({ state: 'idle' });
  });
});

/** Two windows that both have it compared: one does, and the other waits for its turn. */
async function twoWindows() {
  const open = makeTabs();
  const [here, there] = [controlled(open()), controlled(open())];
  const [first, second] = [await here.begin(), await there.begin()];
  here.report();
  await expect.poll(() => there.now()).toEqual({ state: 'running', progress });
  return { here, there, first: first.asked, second: second.asked, open };
}

describe('comparing in two windows', () => {
  it('is followed in the one that waits', async () => {
    const { here, there, first, second } = await twoWindows();
    here.end(true);
    there.end(true);
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect([here.now(), there.now()]).toEqual([{ state: 'idle' }, { state: 'idle' }]);
  });

  it('is given up in both by either', async () => {
    const { here, there, first, second } = await twoWindows();
    await there.stop();
    await expect.poll(() => here.now()).toEqual({ state: 'stopped', progress });
    expect([here.stopped(), there.stopped()]).toEqual([1, 1]);
    here.report();
    here.end(false);
    there.end(false);
    expect(await Promise.all([first, second])).toEqual([false, false]);
    for (const one of [here, there]) {
      expect(one.now()).toEqual({ state: 'stopped', progress });
      expect(await one.prepare()).toBe(false);
    }
  });

  it('is given up as well in a window that did not ask for it yet', async () => {
    const { here, there, first, open } = await twoWindows();
    const third = controlled(open());
    await there.stop();
    await expect.poll(() => third.now()).toEqual({ state: 'stopped' });
    expect(await third.prepare()).toBe(false);
    expect([third.begun(), third.stopped()]).toEqual([0, 0]);
    here.end(false);
    await first;
  });

  it('is gone on with in both by either, so that the other can take it over', async () => {
    const { here, there, first, second } = await twoWindows();
    await there.stop();
    await expect.poll(() => here.now()?.state).toBe('stopped');
    here.end(false);
    there.end(false);
    await Promise.all([first, second]);
    const again = there.goOn();
    await expect.poll(() => [here.begun(), there.begun()]).toEqual([2, 2]);
    there.report();
    await expect.poll(() => here.now()).toEqual({ state: 'running', progress });
    here.end(true);
    there.end(true);
    expect(await again).toBe(true);
  });

  it('is no longer given up in either once one of them adds records or empties the archive', async () => {
    const { here, there, first, second } = await twoWindows();
    await there.stop();
    await expect.poll(() => here.now()?.state).toBe('stopped');
    here.end(false);
    there.end(false);
    await Promise.all([first, second]);
    there.allow();
    await expect.poll(() => here.now()).toEqual({ state: 'idle' });
    expect([here.begun(), there.begun()]).toEqual([1, 1]);
  });

  it('is not given up in either when that came too late', async () => {
    const { here, there, first, second } = await twoWindows();
    here.end(true);
    await first;
    there.workOut();
    await there.stop();
    await expect.poll(() => here.now()?.state).toBe('stopped');
    there.end(false);
    expect(await second).toBe(true);
    await expect.poll(() => here.now()).toEqual({ state: 'idle' });
    expect(there.now()).toEqual({ state: 'idle' });
  });

  it('tells of each window itself where both compare, for want of locks', async () => {
    const { here, there, first, second } = await twoWindows();
    there.report();
    const other = { letters: 100, compared: 60, share: 0.6 };
    here.report(other);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(there.now()).toEqual({ state: 'running', progress });
    here.end(true);
    there.end(true);
    await Promise.all([first, second]);
  });

  it('pays no heed to what another version of the program says', async () => {
    const open = makeTabs();
    const [window, other] = [controlled(open()), open()];
    const { asked } = await window.begin();
    for (const message of [
      null,
      'stopped',
      { type: 'progress', progress: {} },
      { type: 'paused' },
    ]) {
      other.post(message);
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(window.now()).toEqual({ state: 'running' });
    window.end(true);
    await asked;
  });
});
