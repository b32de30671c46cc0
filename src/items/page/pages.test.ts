import { expect, it } from 'vitest';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { pages } from './pages';

it('lists every page that has a name, once', () => {
  const listed = pages.map(({ page }) => page);
  expect(listed.toSorted()).toEqual(Object.keys(shellTexts.pages).toSorted());
});
