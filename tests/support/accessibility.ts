import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

const norms = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects axe to find nothing on the page as it stands: light, dark and in forced colours. */
export async function expectNoViolations(page: Page): Promise<void> {
  const found: string[] = [];
  for (const { name, media } of looks) {
    await page.emulateMedia(media);
    const { violations } = await new AxeBuilder({ page }).withTags(norms).analyze();
    for (const { id, help, nodes } of violations) {
      const places = nodes.slice(0, 5).map((node) => `${node.target.join(' ')} ${node.html}`);
      found.push(`${name}: ${id} (${help}), ${nodes.length} ×: ${places.join('; ')}`);
    }
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  expect(found).toEqual([]);
}
