import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';

/** What a page did that it never should, in the order in which it happened. */
export function watch(page: Page, origin: string, problems: string[]): void {
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === origin || ['data:', 'blob:'].includes(url.protocol);
    if (!isOurs) problems.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  page.on('console', (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) {
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => {
    problems.push(`uncaught: ${error.message}`);
  });
  page.on('websocket', (socket) => {
    problems.push(`socket to ${socket.url()}`);
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
      const origin = new URL(baseURL ?? '').origin;
      context.on('page', (page) => watch(page, origin, problems));
      context.on('serviceworker', (worker) => {
        if (new URL(worker.url()).origin !== origin) problems.push(`worker from ${worker.url()}`);
      });
      await use(problems);
      expect(problems, 'what went wrong without the test asking for it').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
