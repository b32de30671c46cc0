import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { findQuickChromium, testFlags } from './scripts/lib/chromium.mjs';

const port = Number(process.env['GEVOLG_TEST_PORT'] ?? 4181);
const origin = `http://localhost:${port}`;
/** Every request that reached the server, for `tests/support/checkHits.ts`. */
export const hitsFile = path.join(import.meta.dirname, `.tmp/hits-${port}.txt`);
mkdirSync(path.dirname(hitsFile), { recursive: true });
const executablePath = await findQuickChromium();

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  globalTeardown: './tests/support/checkHits.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  globalTimeout: 45 * 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: origin,
    browserName: 'chromium',
    // A service worker fetches a whole build; only the tests about it let it.
    serviceWorkers: 'block',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: testFlags,
    },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --hits ${hitsFile}`,
    url: `${origin}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
