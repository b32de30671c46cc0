/**
 * Runs every check of the project and tells what failed; a later one runs although an earlier one failed.
 *
 *   npm test         all of it
 *   npm run check    all but the tests in a real browser
 *
 * The last line counts the tests of Vitest and Playwright. A check that is no test (types, format, lint, …) counts only
 * when it fails, as one failure.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { provideChromium } from './lib/chromium.mjs';
import { installMissing, requireNode, root } from './lib/install.mjs';
import { flag } from './lib/options.mjs';
import { playwrightTotals, totalsIn, vitestTotals } from './lib/totals.mjs';

requireNode();
installMissing();

const reports = mkdtempSync(path.join(tmpdir(), 'gevolg-'));
const isWindows = process.platform === 'win32';

/** @type {{ name: string, seconds: number, passed: number, failed: number, isTest: boolean }[]} */
const results = [];

/**
 * Runs a command; gives whether it succeeded. What it says is shown at once, or with `quietly` only when it failed.
 * @param {string} command
 * @param {string[]} words
 * @param {{ quietly?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<boolean>}
 */
function run(command, words, { quietly = false, env = {} } = {}) {
  const local = path.join(root, 'node_modules/.bin', isWindows ? `${command}.cmd` : command);
  const child = spawn(command === 'node' ? process.execPath : local, words, {
    cwd: root,
    env: { ...process.env, ...env },
    shell: isWindows && command !== 'node',
    stdio: quietly ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  /** @type {Uint8Array[]} */
  const said = [];
  child.stdout?.on('data', (/** @type {Uint8Array} */ chunk) => said.push(chunk));
  child.stderr?.on('data', (/** @type {Uint8Array} */ chunk) => said.push(chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

/**
 * Carries out one step and keeps what came of it.
 * @param {string} name
 * @param {() => Promise<boolean | import('./lib/totals.mjs').Totals>} step
 */
async function carryOut(name, step) {
  const began = performance.now();
  console.log(`\n── ${name}`);
  const outcome = await step();
  const seconds = (performance.now() - began) / 1000;
  const isTest = typeof outcome !== 'boolean';
  const totals = isTest ? outcome : { passed: 0, failed: outcome ? 0 : 1 };
  results.push({ name, seconds, isTest, ...totals });
  console.log(`${totals.failed === 0 ? 'goed' : 'FOUT'} (${seconds.toFixed(1)} s)`);
}

/** @param {string[]} command */
const quietly =
  ([first = '', ...words]) =>
  () =>
    run(first, words, { quietly: true });

async function unitTests() {
  const file = path.join(reports, 'vitest.json');
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return totalsIn(file, vitestTotals, await run('vitest', words));
}

async function build() {
  for (const folder of ['dist', 'dist-single']) {
    rmSync(path.join(root, folder), { recursive: true, force: true });
  }
  const words = ['build', '--logLevel', 'warn'];
  return (await run('vite', words)) && run('vite', [...words, '--mode', 'single']);
}

async function browserTests() {
  if (!existsSync(path.join(root, 'dist/index.html'))) {
    console.error('Not run: there is no build to open.');
    return { passed: 0, failed: 1 };
  }
  if (!(await provideChromium())) {
    console.error('No Chromium found. Install one, or name it in CHROMIUM_PATH.');
    return { passed: 0, failed: 1 };
  }
  const file = path.join(reports, 'playwright.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const succeeded = await run('playwright', ['test', '--reporter=list,json'], { env });
  return totalsIn(file, playwrightTotals, succeeded);
}

await carryOut('types', quietly(['tsc']));
await carryOut('format', quietly(['biome', 'check']));
await carryOut('lint', quietly(['oxlint', '--type-aware', '--deny-warnings']));
await carryOut('boundaries', () => run('tsx', ['scripts/boundaries/run.ts']));
await carryOut('unused code', quietly(['knip', '--no-progress']));
await carryOut('lock file', quietly(['node', 'scripts/lockfile.mjs', '--check']));
await carryOut('unit tests', unitTests);
await carryOut('build', build);
await carryOut('size', () => run('node', ['scripts/size.mjs']));
if (!flag('no-browser')) await carryOut('browser tests', browserTests);

rmSync(reports, { recursive: true, force: true });
const sum = (/** @type {'passed' | 'failed'} */ key) =>
  results.reduce((total, result) => total + result[key], 0);

console.log('');
for (const { name, seconds, passed, failed, isTest } of results) {
  const counts = isTest ? `, ${passed} passed, ${failed} failed` : '';
  const verdict = failed === 0 ? 'goed' : 'FOUT';
  console.log(`${verdict}  ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s${counts}`);
}
if (sum('failed') > 0) process.exitCode = 1;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
