import { describe, expect, it } from 'vitest';
import { makeEntries } from '@/testing/bundles';
import { describeSetApart, restorableRows, setApartText } from './setApart';

const [entry] = makeEntries();
const odd = { ...entry, id: 'vreemd', stamp: 'gisteren' };

describe('rows of a journal that can not be read', () => {
  it('are named by their id and by where they go wrong', () => {
    expect(describeSetApart(setApartText(odd))).toEqual({ id: 'vreemd', path: 'stamp' });
    expect(describeSetApart(setApartText('tekst'))).toEqual({ id: '', path: '' });
    expect(describeSetApart('{')).toEqual({ id: '', path: '' });
  });

  it('go back as they were, once, and never in the place of an entry', () => {
    const texts = [odd, odd, { ...odd, id: entry?.id }, entry, 'tekst'].map(setApartText);
    expect(restorableRows(texts, makeEntries())).toEqual([odd]);
  });

  it('are kept by their id when they hold what no text can', () => {
    expect(setApartText({ id: 'a', count: 1n })).toBe('{"id":"a"}');
  });
});
