import { describe, expect, it } from 'vitest';
import { ledger } from './ledger';

const saved = (change: string, entries = 3) => ({ type: 'saved', change, entries }) as const;
const found = (changes: Record<string, number>) => ({ changes, agrees: true, records: '' });

describe('the ledger outside of the browser', () => {
  it('misses what was called saved, and names a dossier that is empty', () => {
    const book = ledger([3]);
    book.note(saved('a'));
    book.note(saved('b'));
    expect(book.check(found({ a: 3 }), 'database')).toBe('1 of 2 saved changes lost');
    expect(book.check(found({}), 'database')).toBe('empty, where 1 changes were');
  });

  it('takes what was written and not yet called saved, when it is whole', () => {
    const book = ledger([3]);
    expect(book.check(found({ a: 3 }), 'database')).toBeUndefined();
    expect(book.check(found({ a: 3, b: 2 }), 'database')).toBe('half a change: 2 entries');
  });

  it('takes a replacement as a whole or not at all', () => {
    const made = () => {
      const book = ledger([3]);
      for (const change of ['a', 'b', 'c', 'd']) book.note(saved(change));
      book.note({ type: 'replacing', changes: ['a', 'b'] });
      return book;
    };
    expect(made().check(found({ a: 3, b: 3, c: 3, d: 3 }), 'database')).toBeUndefined();
    expect(made().check(found({ a: 3, b: 3 }), 'database')).toBeUndefined();
    expect(made().check(found({ a: 3, b: 3, e: 3 }), 'database')).toBeUndefined();
    expect(made().check(found({ a: 3, b: 3, c: 3 }), 'database')).toBe('1 of 4 saved changes lost');
  });

  it('takes a replacement for a loss of which it was not told: so the page waits until it was', () => {
    const book = ledger([3]);
    for (const change of ['a', 'b', 'c', 'd', 'e', 'f']) book.note(saved(change));
    expect(book.check(found({ a: 3, b: 3, c: 3 }), 'database')).toBe('3 of 6 saved changes lost');
  });

  it('sees tables that do not follow from their journal', () => {
    const book = ledger([3]);
    const state = { changes: {}, agrees: false, records: '' };
    expect(book.check(state, 'database')).toMatch('tables');
  });
});

describe('a change that was shown without having been called saved', () => {
  /** A ledger of one change that was called saved, and one that the next start showed beside it. */
  function afterStart() {
    const book = ledger([3]);
    book.note(saved('a'));
    book.check(found({ a: 3, shown: 3 }), 'database');
    return book;
  }

  it('may be missing from the files as long as it was shown and no more', () => {
    expect(afterStart().check(found({ a: 3 }), 'files')).toBeUndefined();
  });

  it('has to be there as long as the database is', () => {
    expect(afterStart().check(found({ a: 3 }), 'database')).toBe('1 of 1 shown changes lost');
  });

  it('has to be in the files once a later change was called saved', () => {
    const book = afterStart();
    book.note(saved('b'));
    expect(book.check(found({ a: 3, b: 3 }), 'files')).toBe('1 of 1 shown changes lost');
  });

  it('has to be in the files once a snapshot holds it', () => {
    const book = afterStart();
    book.held(['a', 'shown']);
    expect(book.check(found({}), 'files')).toBe('empty, where 2 changes were');
  });

  it('has to be in the files once it came from them', () => {
    const book = afterStart();
    book.check(found({ a: 3, shown: 3 }), 'files');
    expect(book.check(found({}), 'files')).toBe('empty, where 2 changes were');
  });

  it('has to be in the files once it was kept by a replacement that was called done, and only then', () => {
    const book = afterStart();
    book.note({ type: 'replacing', changes: ['shown'] });
    book.note({ type: 'replaced', changes: ['shown'] });
    expect(book.check(found({ b: 3 }), 'files')).toBe('1 of 1 shown changes lost');
  });
});
