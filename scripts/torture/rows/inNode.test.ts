// First: Dexie looks for a database as soon as it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { rowsInNode } from './inNode';

describe('a short run of what could damage a dossier', () => {
  it.each(rowsInNode)('finds nothing wrong: $title', async (row) => {
    const outcomes = await row.run({ times: undefined, isShort: true, seed: 2 });
    for (const { what, tried, right, faults } of outcomes) {
      expect(faults, what).toEqual([]);
      expect(tried, what).toBeGreaterThan(0);
      expect(right, what).toBe(tried);
    }
  });
});
