import type { Page } from '@playwright/test';
import { policy } from '../scripts/lib/policy.mjs';
import { AppFrame } from './pages/AppFrame';
import { openApp } from './support/dossier';
import { allRoutes } from './support/routes';
import { expect, test } from './support/test';

declare global {
  // What the page keeps for the test to read.
  var violations: string[] | undefined;
}

/** Keeps each breach of the policy, from the first script on. */
async function keepViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      globalThis.violations?.push(
        `${event.violatedDirective}: ${event.blockedURI} ${event.sample}`,
      );
    });
  });
}

test('keeps to its policy on every page', async ({ page }) => {
  test.slow();
  await keepViolations(page);
  await openApp(page);
  const app = new AppFrame(page);
  for (const { path, title } of allRoutes) await app.goTo(path, title);
  expect(await page.evaluate(() => globalThis.violations)).toEqual([]);
});

test('takes no script, style or markup from a string, and asks nothing elsewhere', async ({
  page,
  problems,
}) => {
  await keepViolations(page);
  await openApp(page);
  const refused = await page.evaluate(async () => {
    const attempts: Record<string, () => unknown> = {
      worker: () => new Worker('/sw.js'),
      markup: () => {
        document.createElement('div').innerHTML = '<b>x</b>';
      },
      parser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      elsewhere: () => fetch('https://example.org/'),
    };
    const names: string[] = [];
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt();
      } catch {
        names.push(name);
      }
    }
    return names;
  });
  expect(refused).toEqual(['worker', 'markup', 'parser', 'elsewhere']);
  // The console tells of each of them, as it should.
  expect(problems.length).toBeGreaterThanOrEqual(4);
  problems.length = 0;
});

test('is served with headers that shut out everything else', async ({ request }) => {
  for (const address of ['/', '/index.html', '/sw.js', '/manifest.webmanifest', '/favicon.svg']) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers(), address).toMatchObject({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  }
  expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  const outside = await request.get('/..%2fpackage.json');
  expect(outside.ok()).toBe(false);
});

test('can be installed: its manifest and the pictures that it names are there', async ({
  page,
  request,
}) => {
  await openApp(page);
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  expect(address).toBe('./manifest.webmanifest');
  const manifest: unknown = await (await request.get('/manifest.webmanifest')).json();
  expect(manifest).toMatchObject({ lang: 'nl', short_name: 'Gevolg', start_url: './' });
  const sources = JSON.stringify(manifest).matchAll(/"src":"(?<src>[^"]+)"/gu);
  for (const { groups } of sources) {
    const response = await request.get(`/${groups?.['src']}`);
    expect(response.headers()['content-type'], groups?.['src']).toMatch(/^image\//u);
  }
});
