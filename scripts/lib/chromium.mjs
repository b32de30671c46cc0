import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** What every Chromium of the tests is started with: no sandbox in a container, and nothing of its own on the network. */
export const testFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium without windows: the same engine in half of the processor time, which is most of what the tests take. */
const windowless = 'chromium-headless-shell';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** A mirror that doesn't answer is given up. */
const notForever = ['-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::Retries=1'];
const minutesToInstall = 5;

const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** @param {string} name */
function onPath(name) {
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));
}

/** Playwright's own browser, if that was downloaded. Only known once the dependencies are installed. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** The Chromium to test with: the one that was named, else one that is installed. */
export async function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  for (const name of names) {
    const found = onPath(name);
    if (found) return found;
  }
  return (
    fixedPlaces.find((file) => existsSync(file)) ?? (await playwrightsOwn()) ?? onPath(windowless)
  );
}

/** The Chromium for the many journeys: one without windows if there is one, else any other. */
export async function findQuickChromium() {
  return process.env['CHROMIUM_PATH'] ? findChromium() : (onPath(windowless) ?? findChromium());
}

/**
 * Runs an apt-get command, by sudo where that asks for no password; false when that can't be done.
 * @param {string[]} words
 */
function aptGet(words) {
  const isRoot = process.getuid?.() === 0;
  const command = ['apt-get', '-y', '-q', ...notForever, ...words];
  const [first = '', ...rest] = isRoot ? command : ['sudo', '-n', ...command];
  const done = spawnSync(first, rest, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: minutesToInstall * 60_000,
  });
  return done.status === 0;
}

/** @param {string} name */
function aptInstall(name) {
  console.log(`Chromium installeren (apt-get install ${name}) …`);
  return aptGet(['update']) && aptGet(['install', name]);
}

/**
 * Whether there is a Chromium, or Debian's packages bring one. A build server also gets the one without windows, to
 * save half of its time; it does without where that can't be had.
 */
export async function provideChromium() {
  const isFree = !process.env['CHROMIUM_PATH'] && onPath('apt-get') !== undefined;
  if (isFree && !(await findChromium())) aptInstall('chromium');
  if (isFree && process.env['CI'] && !onPath(windowless)) aptInstall(windowless);
  return (await findChromium()) !== undefined;
}
