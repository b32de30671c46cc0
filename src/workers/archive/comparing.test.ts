// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Comparing, controlComparing } from './comparing';

const progress = { letters: 100, compared: 20, share: 0.2 };

/** The comparing of a window, of which the test itself says how it goes on and ends. */
function controlled() {
  let isWorkedOut = false;
  let report: (how: typeof progress) => void = () => {};
  let end: (isDone: boolean) => void = () => {};
  let fail: (error: Error) => void = () => {};
  let begun = 0;
  const control = controlComparing(async () => isWorkedOut, {
    prepare: (onProgress) => {
      begun += 1;
      report = onProgress;
      return new Promise((resolve, reject) => {
        [end, fail] = [resolve, reject];
      });
    },
    stop: async () => {},
  });
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
    report: () => report(progress),
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
