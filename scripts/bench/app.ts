import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { type BenchPage, openPage } from './browser';

const watching = readFileSync(new URL('./inPage/watching.js', import.meta.url), 'utf8');

/** Where the app as it is shipped stands on the site, followed by a path of its own. */
export const appAddress = '/app/index.html#';

/**
 * Opens an address with something that watches it from its first moment: a call of one of the functions in
 * `inPage/watching.js`. `throttling` is how much slower the processor is made.
 */
export async function openWatched(
  context: BrowserContext,
  address: string,
  watcher: string,
  throttling = 1,
): Promise<BenchPage> {
  const opened = await openPage(context, 'about:blank');
  const { page, session } = opened;
  await page.addInitScript({ content: `${watching}\nwatching.${watcher};` });
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
  await page.goto(address);
  return opened;
}

/** Waits until a watcher told something, and gives the number. */
export async function told({ page }: BenchPage, name: string): Promise<number> {
  await page.waitForFunction(`globalThis.${name}`);
  return page.evaluate<number>(name);
}
