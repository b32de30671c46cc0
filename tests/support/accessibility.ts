import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

const norms = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can differ between light, dark and forced colours; all else is checked once. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, only: undefined },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, only: colourRules },
  {
    name: 'forced colours',
    media: { colorScheme: 'light', forcedColors: 'active' },
    only: colourRules,
  },
] as const;

/** Expects axe to find nothing on the page as it stands: light, dark and in forced colours. */
export async function expectNoViolations(page: Page, place = ''): Promise<void> {
  const found: string[] = [];
  for (const { name, media, only } of looks) {
    await page.emulateMedia(media);
    // Gevolg has no frames; what axe does for those takes half of its time. What is right need not be worked out either.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await (only ? axe.withRules([...only]) : axe.withTags(norms)).analyze();
    for (const { id, help, nodes } of violations) {
      const places = nodes.slice(0, 5).map((node) => `${node.target.join(' ')} ${node.html}`);
      found.push(`${name}: ${id} (${help}), ${nodes.length} ×: ${places.join('; ')}`);
    }
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  expect.soft(found, `what axe finds: ${place}`).toEqual([]);
}
