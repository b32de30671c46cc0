import { type BrowserContext, test as base, type ConsoleMessage, expect } from '@playwright/test';

/** What Playwright itself says where it holds a service worker back. */
const heldBack = 'Service Worker registration blocked by Playwright';

/**
 * What the pages of a browser, their workers and their service worker did that they never should, in the order in which
 * it happened.
 */
export function watch(context: BrowserContext, origin: string, problems: string[]): void {
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === origin || ['data:', 'blob:'].includes(url.protocol);
    if (!isOurs) problems.push(`request to ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  context.on('console', (message: ConsoleMessage) => {
    if (!['error', 'warning'].includes(message.type()) || message.text() === heldBack) return;
    problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    problems.push(`uncaught: ${error.error().message}`);
  });
  context.on('page', (page) =>
    page.on('websocket', (socket) => {
      problems.push(`socket to ${socket.url()}`);
    }),
  );
  context.on('serviceworker', (worker) => {
    if (new URL(worker.url()).origin !== origin) problems.push(`worker from ${worker.url()}`);
  });
}

type Fixtures = {
  /** Everything that went wrong unseen; a test that expects something takes it out itself. */
  problems: string[];
};

/**
 * Playwright's `test`, for pages that keep to themselves: a request to anywhere else, a warning or an error on the
 * console (a breach of the content security policy shows there) or an uncaught error fails the test.
 */
export const test = base.extend<Fixtures>({
  problems: [
    async ({ context, baseURL }, use) => {
      const problems: string[] = [];
      watch(context, new URL(baseURL ?? '').origin, problems);
      await use(problems);
      expect(problems, 'what went wrong without the test asking for it').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
