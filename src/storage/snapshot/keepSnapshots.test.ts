// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeSafekeeping } from '@/testing/safekeeping';
import { keepSnapshots } from './keepSnapshots';
import type { Safekeeping } from './safekeeping';
import type { SnapshotOutcome } from './snapshotOutcome';

const minute = 60_000;

beforeEach(() => {
  // The database answers by timers of its own.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A store whose snapshots are counted, and end as `outcomes` says; `taken` when it says no more. */
function keptStore(outcomes: SnapshotOutcome[] = []) {
  const { kept } = makeSafekeeping();
  const takeSnapshot = vi.fn<Safekeeping['takeSnapshot']>(async () => outcomes.shift() ?? 'taken');
  const store = makeTestStore({ safekeeping: async () => ({ ...kept, takeSnapshot }) });
  const stop = keepSnapshots(store, document);
  const tell = () => store.replaceWith([makeStudy('a')], 'Anna', 'Begonnen');
  return { takeSnapshot, stop, tell };
}

function hide(): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

describe('the keeper of snapshots', () => {
  it('takes the first when the page has settled, and none after it was stopped', async () => {
    const { takeSnapshot, stop } = keptStore();
    await pass(4_000);
    expect(takeSnapshot).not.toHaveBeenCalled();
    await pass(2_000);
    expect(takeSnapshot).toHaveBeenCalledTimes(1);
    stop();
    await pass(60 * minute);
    expect(takeSnapshot).toHaveBeenCalledTimes(1);
  });

  it('tries again after a minute, then after longer, until one could be taken', async () => {
    const { takeSnapshot } = keptStore(['failed', 'failed', 'failed']);
    await pass(6_000);
    expect(takeSnapshot).toHaveBeenCalledTimes(1);
    await pass(minute);
    expect(takeSnapshot).toHaveBeenCalledTimes(2);
    await pass(minute);
    expect(takeSnapshot).toHaveBeenCalledTimes(2);
    await pass(minute);
    expect(takeSnapshot).toHaveBeenCalledTimes(3);
    await pass(5 * minute);
    expect(takeSnapshot).toHaveBeenCalledTimes(4);
    await pass(60 * minute);
    expect(takeSnapshot).toHaveBeenCalledTimes(4);
  });

  it('takes one when the page is hidden, if something was changed', async () => {
    const { takeSnapshot, stop, tell } = keptStore();
    await pass(6_000);
    hide();
    await pass(0);
    expect(takeSnapshot).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
    await tell();
    hide();
    await vi.waitFor(() => expect(takeSnapshot).toHaveBeenCalledTimes(2));
    stop();
  });

  it('takes another of what was changed while one was taken, also when that took long', async () => {
    const { takeSnapshot, stop, tell } = keptStore();
    let end: (outcome: SnapshotOutcome) => void = () => {};
    takeSnapshot.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          end = resolve;
        }),
    );
    await pass(6_000);
    expect(takeSnapshot).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
    await tell();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    hide();
    end('taken');
    await pass(0);
    expect(takeSnapshot).toHaveBeenCalledTimes(1);
    await pass(minute);
    expect(takeSnapshot).toHaveBeenCalledTimes(2);
    await pass(60 * minute);
    expect(takeSnapshot).toHaveBeenCalledTimes(2);
    stop();
  });

  it('takes none any more when it was stopped while one failed', async () => {
    const { takeSnapshot, stop } = keptStore();
    let end: (outcome: SnapshotOutcome) => void = () => {};
    takeSnapshot.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          end = resolve;
        }),
    );
    await pass(6_000);
    stop();
    end('failed');
    await pass(60 * minute);
    expect(takeSnapshot).toHaveBeenCalledTimes(1);
  });
});
