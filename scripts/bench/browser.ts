import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../lib/chromium.mjs';

/** A place on disk for a browser's databases. Databases in a private window would lie in memory. */
export function newProfile(from?: string): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'gevolg-bench-'));
  if (from !== undefined) cpSync(from, profile, { recursive: true });
  return profile;
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}

async function launch(profile: string): Promise<BrowserContext> {
  const executablePath = await findChromium();
  return chromium.launchPersistentContext(profile, {
    ...(executablePath !== undefined && { executablePath }),
    viewport: { width: 1366, height: 768 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--js-flags=--expose-gc',
    ],
  });
}

/** Does something in a browser with these databases, and closes it. */
export async function inBrowser<Value>(
  profile: string,
  work: (context: BrowserContext) => Promise<Value>,
): Promise<Value> {
  const context = await launch(profile);
  context.setDefaultTimeout(60_000);
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

/** A page that is measured, with a line to what the browser knows of it. */
export type BenchPage = { readonly page: Page; readonly session: CDPSession };

/** Opens an address in a page of its own; an error that the page does not catch ends the run. */
export async function openPage(context: BrowserContext, address: string): Promise<BenchPage> {
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    console.error(error);
    // Ends what is waited for.
    void context.close();
  });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  return { page, session };
}

/** What a page of the bench can be asked: functions on `bench`, of what JSON can hold. */
type Functions = Readonly<Record<string, (...words: never[]) => unknown>>;

/** Asks a page of the bench; `Api` is the type of what it put on `bench`. */
export function asking<Api extends Functions>({ page }: BenchPage) {
  return <Name extends keyof Api & string>(
    name: Name,
    ...words: Parameters<Api[Name]>
  ): Promise<Awaited<ReturnType<Api[Name]>>> =>
    page.evaluate<Awaited<ReturnType<Api[Name]>>>(`bench.${name}(...${JSON.stringify(words)})`);
}

/** Asks for garbage to be cleared, so that what is measured next does not pay for what went before. */
export async function tidy({ session }: BenchPage): Promise<void> {
  await session.send('HeapProfiler.collectGarbage');
}

/** CPU time in milliseconds of the page's main thread while something is done in it. */
export async function threadTime({ session }: BenchPage, work: () => Promise<unknown>) {
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN;
  };
  const before = await now();
  await work();
  return ((await now()) - before) * 1000;
}

/**
 * CPU time in milliseconds of all processes of the browser while something is done in it: workers, and the process that
 * keeps the databases, count too. Exact to some ten milliseconds.
 */
export async function browserTime(context: BrowserContext, work: () => Promise<unknown>) {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser does not tell what it uses');
  const now = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const before = await now();
  await work();
  const after = await now();
  await session.detach();
  return (after - before) * 1000;
}
