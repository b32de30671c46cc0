import type { Page } from '@playwright/test';

/** Lets a page compute so many times as slowly from now on: what is drawn in several steps is then seen in each of them. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}
