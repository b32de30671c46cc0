import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';

let spies: MockInstance[] = [];

beforeEach(() => {
  spies = (['error', 'warn'] as const).map((level) => vi.spyOn(console, level));
});

// A warning nobody expects is a defect that nobody reads: it fails the test that caused it.
afterEach(() => {
  const messages = spies.flatMap((spy) => spy.mock.calls.map((call) => call.join(' ')));
  expect(messages).toEqual([]);
});
