import type { Page } from '@playwright/test';

/** Has a page of the same origin hold the lock that every writer shares, as one that hangs does; gives how to let go of it. */
export async function holdWriteLock(hanging: Page): Promise<() => Promise<void>> {
  await hanging.evaluate(() => {
    const held = new Promise((resolve) => {
      window.addEventListener('release', resolve);
    });
    return new Promise<void>((resolve) => {
      void navigator.locks.request('gevolg-write', () => {
        resolve();
        return held;
      });
    });
  });
  return async () => {
    await hanging.evaluate(() => window.dispatchEvent(new Event('release')));
  };
}

/** How many writes stand in the row for that lock. */
export async function waitingWrites(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { pending = [] } = await navigator.locks.query();
    return pending.filter(({ name }) => name === 'gevolg-write').length;
  });
}
