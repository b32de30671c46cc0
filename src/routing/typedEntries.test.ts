// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { numberTypedEntries } from './typedEntries';

beforeEach(() =>
  window.history.replaceState({ __TSR_index: 4, __TSR_key: 'vier' }, '', '#/moties'),
);

it('gives an address that was typed the place after the one before it, and a key of its own', () => {
  numberTypedEntries(() => ({ __TSR_index: 4 }));
  window.history.pushState(null, '', '#/overzicht');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(window.history.state).toMatchObject({ __TSR_index: 5 });
  expect(window.history.state).not.toMatchObject({ __TSR_key: 'vier' });
  expect(window.location.hash).toBe('#/overzicht');
});

it('leaves an entry of the router as it is', () => {
  numberTypedEntries(() => ({ __TSR_index: 9 }));
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(window.history.state).toEqual({ __TSR_index: 4, __TSR_key: 'vier' });
});
