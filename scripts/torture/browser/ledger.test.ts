import { describe, expect, it } from 'vitest';
import { ledger } from './ledger';

const saved = (change: string, entries = 3) => ({ type: 'saved', change, entries }) as const;
const found = (changes: Record<string, number>) => ({ changes, agrees: true, records: '' });

describe('the ledger outside of the browser', () => {
  it('misses what was called saved, and names a dossier that is empty', () => {
    const book = ledger([3]);
    book.note(saved('a'));
    book.note(saved('b'));
    expect(book.check(found({ a: 3 }))).toBe('1 of 2 saved changes lost');
    expect(book.check(found({}))).toBe('empty, where 1 changes were');
  });

  it('takes what was written and not yet called saved, when it is whole', () => {
    const book = ledger([3]);
    expect(book.check(found({ a: 3 }))).toBeUndefined();
    expect(book.check(found({ a: 3, b: 2 }))).toBe('half a change: 2 entries');
  });

  it('takes a replacement as a whole or not at all', () => {
    const made = () => {
      const book = ledger([3]);
      for (const change of ['a', 'b', 'c', 'd']) book.note(saved(change));
      book.note({ type: 'replacing', changes: ['a', 'b'] });
      return book;
    };
    expect(made().check(found({ a: 3, b: 3, c: 3, d: 3 }))).toBeUndefined();
    expect(made().check(found({ a: 3, b: 3 }))).toBeUndefined();
    expect(made().check(found({ a: 3, b: 3, e: 3 }))).toBeUndefined();
    expect(made().check(found({ a: 3, b: 3, c: 3 }))).toBe('1 of 4 saved changes lost');
  });

  it('takes a replacement for a loss of which it was not told: so the page waits until it was', () => {
    const book = ledger([3]);
    for (const change of ['a', 'b', 'c', 'd', 'e', 'f']) book.note(saved(change));
    expect(book.check(found({ a: 3, b: 3, c: 3 }))).toBe('3 of 6 saved changes lost');
  });

  it('sees tables that do not follow from their journal', () => {
    const book = ledger([3]);
    expect(book.check({ changes: {}, agrees: false, records: '' })).toMatch('tables');
  });
});
