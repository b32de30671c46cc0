import { rowsInBrowser } from '../scripts/torture/rows/inBrowser';
import { expect, test } from './support/test';

/** Each starts browsers of its own, which a second one beside it would only slow down. */
test.describe.configure({ mode: 'serial' });

for (const row of rowsInBrowser) {
  test(`finds nothing wrong in a short run: ${row.title}`, async () => {
    test.setTimeout(180_000);
    const outcomes = await row.run({ times: undefined, isShort: true, seed: 3 });
    for (const { what, tried, right, faults } of outcomes) {
      expect(faults, what).toEqual([]);
      expect(tried, what).toBeGreaterThan(0);
      expect(right, what).toBe(tried);
    }
  });
}
