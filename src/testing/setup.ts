import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';

// Parts that load when they are needed take their time on a busy machine; how long is no matter of these tests.
configure({ asyncUtilTimeout: 10_000 });

let spies: MockInstance[] = [];

beforeEach(() => {
  spies = (['error', 'warn'] as const).map((level) => vi.spyOn(console, level));
});

// A warning nobody expects is a defect that nobody reads: it fails the test that caused it.
afterEach(() => {
  cleanup();
  const messages = spies.flatMap((spy) => spy.mock.calls.map((call) => call.join(' ')));
  expect(messages).toEqual([]);
});
