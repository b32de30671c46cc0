import type { DossierStore } from '@/storage/dossier/dossierStore';
import { isSnapshotFailure } from './snapshotOutcome';

/** After so many changes, or so many milliseconds after the last one, a snapshot is taken. */
const changesBetween = 5;
const quietTime = 30_000;

/** The first one, of what was written on an earlier visit, waits until the page has settled. */
const settleTime = 5_000;

/** What could not be taken is tried again after so long, and after twice as long each time that it fails again, at most. */
const firstRetry = 60_000;
const lastRetry = 15 * 60_000;

type Page = Pick<Document, 'addEventListener' | 'removeEventListener' | 'visibilityState'>;

/**
 * Takes snapshots of a dossier while it is used: after every few changes, when it is quiet, and when the page is hidden;
 * again some time later when one could not be taken. Never in the way of a write. Returns how to stop.
 */
export function keepSnapshots(store: DossierStore, page: Page): () => void {
  let changes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTaking = false;
  let isStopped = false;
  let retryTime = firstRetry;

  async function take(): Promise<void> {
    clearTimeout(timer);
    if (isTaking) return;
    isTaking = true;
    const taken = changes;
    try {
      const outcome = await (await store.safekeeping()).takeSnapshot(store.whole);
      if (!isSnapshotFailure(outcome)) {
        changes -= taken;
        retryTime = firstRetry;
        // What was changed meanwhile is not in it, and found it busy.
        if (changes > 0) takeAfter(quietTime);
        return;
      }
      takeAfter(retryTime);
      retryTime = Math.min(2 * retryTime, lastRetry);
    } finally {
      isTaking = false;
    }
  }

  function takeAfter(milliseconds: number): void {
    clearTimeout(timer);
    // One that was under way may end after that.
    if (isStopped) return;
    timer = setTimeout(() => void take(), milliseconds);
  }

  const onVisibility = () => {
    if (page.visibilityState === 'hidden' && changes > 0) void take();
  };

  function stop(): void {
    isStopped = true;
    clearTimeout(timer);
    stopListening();
    page.removeEventListener('visibilitychange', onVisibility);
  }

  const stopListening = store.subscribe(({ type }) => {
    if (type === 'closed') {
      stop();
      return;
    }
    changes += 1;
    if (changes >= changesBetween) void take();
    else takeAfter(quietTime);
  });
  page.addEventListener('visibilitychange', onVisibility);
  takeAfter(settleTime);
  return stop;
}
