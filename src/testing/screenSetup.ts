import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { dropDraftsUntil } from '@/storage/browserStorage/drafts';

// Parts that load when they are needed take their time on a busy machine; how long is no matter of these tests.
configure({ asyncUtilTimeout: 10_000 });

// Nothing is laid out in these tests, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => {};

/** The last moment that a `Date` can hold: later than any clock of a test. */
const endOfTime = new Date(8.64e15);

afterEach(() => {
  cleanup();
  // What one test typed and left is no draft of the next.
  dropDraftsUntil(endOfTime);
});
