import { expect, it } from 'vitest';
import { pages } from '@/features/search/pages';
import { mainEntries } from './navigation';

it('has the order in which the palette offers the pages', () => {
  const inRail = new Set(mainEntries.map(({ page }) => page));
  const offered = pages.map(({ page }) => page).filter((page) => inRail.has(page));
  expect(offered).toEqual(mainEntries.map(({ page }) => page));
});
