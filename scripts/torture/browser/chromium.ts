import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { findChromium, testFlags } from '../../lib/chromium.mjs';

/** A place on disk for a browser's databases, empty or as another one was left. */
export function newProfile(from?: string): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'gevolg-torture-'));
  if (from !== undefined) cpSync(from, profile, { recursive: true });
  return profile;
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** A browser with a window, of which every process can be ended from one moment to the next. */
export type Chromium = {
  readonly context: BrowserContext;
  /** SIGKILL to the whole tree of processes. Resolves when they are gone. */
  readonly kill: () => Promise<void>;
  /** Ends it as a user does. */
  readonly close: () => Promise<void>;
};

const flags = [
  '--headless=new',
  ...testFlags,
  // Its process would otherwise outlive a kill of the group.
  '--disable-breakpad',
  '--lang=nl-NL',
  '--remote-debugging-port=0',
];

const patience = 30_000;
const pause = 20;

async function portOf(profile: string, child: ChildProcess): Promise<string> {
  const file = path.join(profile, 'DevToolsActivePort');
  for (const until = Date.now() + patience; Date.now() < until; ) {
    if (child.exitCode !== null) throw new Error(`Chromium ended by itself: ${child.exitCode}`);
    const [port = ''] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port !== '') return port;
    await wait(pause);
  }
  throw new Error('Chromium does not start');
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Browsers that are running: none may outlive this program, however that ends. */
const running = new Set<ChildProcess>();

process.on('exit', () => {
  for (const { pid } of running)
    if (pid !== undefined && isAlive(-pid)) process.kill(-pid, 'SIGKILL');
});

async function killGroup(child: ChildProcess): Promise<void> {
  const { pid } = child;
  running.delete(child);
  if (pid === undefined || hasEnded(child)) return;
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  // It leads a group of its own, with all of its processes in it.
  process.kill(-pid, 'SIGKILL');
  await ended;
  // The others in the group go a moment later.
  for (let at = 0; at < 100 && isAlive(-pid); at += 1) await wait(pause);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Starts a browser on a profile. */
export async function startChromium(profile: string): Promise<Chromium> {
  const program = await findChromium();
  if (program === undefined) throw new Error('No Chromium found; name one in CHROMIUM_PATH');
  rmSync(path.join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: 'ignore',
  });
  running.add(child);
  let browser: Browser;
  try {
    browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile, child)}`);
  } catch (error) {
    await killGroup(child);
    throw error;
  }
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no window');
  context.setDefaultTimeout(patience);
  return {
    context,
    kill: () => killGroup(child),
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      for (let at = 0; at < 150 && !hasEnded(child); at += 1) await wait(pause);
      await killGroup(child);
    },
  };
}
