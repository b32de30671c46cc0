import { expect, it } from 'vitest';
import { makeEntries } from '@/testing/bundles';
import { enteredAfter, newestStamp } from './newest';

it('finds the newest stamp in whatever order the entries come', () => {
  const entries = makeEntries();
  const last = entries.at(-1)?.stamp;
  expect(newestStamp(entries.toReversed())).toBe(last);
  expect(newestStamp([])).toBeUndefined();
});

it('gives what was entered after a stamp, and all where there is none', () => {
  const entries = makeEntries();
  expect(enteredAfter(entries, entries.at(-3)?.stamp)).toEqual(entries.slice(-2));
  expect(enteredAfter(entries, undefined)).toEqual(entries);
});
