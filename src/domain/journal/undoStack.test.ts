import { describe, expect, it } from 'vitest';
import { makeWriter } from '@/testing/journal';
import { makeEntry } from './change';
import type { ChangeId, JournalEntry } from './entry';
import { lastRedoable, lastUndoable, standingUndos, undoStacks } from './undoStack';

function makeHistory() {
  const writer = makeWriter('a');
  const entries: JournalEntry[] = [];
  return {
    entries,
    add: (author: string, undoes?: ChangeId): ChangeId => {
      const context = writer.context(undoes ? { author, undoes } : { author });
      entries.push(makeEntry(context, { kind: 'study', id: 's' }, 'changed', []));
      return context.change;
    },
    next: () => ({
      undo: lastUndoable(entries, 'anna'),
      redo: lastRedoable(entries, 'anna'),
    }),
  };
}

describe('lastUndoable and lastRedoable', () => {
  it('walk back and forth over the changes of the author', () => {
    const { add, next } = makeHistory();
    expect(next()).toEqual({ undo: undefined, redo: undefined });
    const first = add('anna');
    const second = add('anna');
    add('bert');
    expect(next()).toEqual({ undo: second, redo: undefined });
    const undoSecond = add('anna', second);
    expect(next()).toEqual({ undo: first, redo: undoSecond });
    const undoFirst = add('anna', first);
    expect(next()).toEqual({ undo: undefined, redo: undoFirst });
    add('anna', undoFirst);
    expect(next()).toEqual({ undo: first, redo: undoSecond });
    add('anna', undoSecond);
    expect(next()).toEqual({ undo: second, redo: undefined });
    const again = add('anna', second);
    expect(next()).toEqual({ undo: first, redo: again });
  });

  it('offer no redo after a new change by the author', () => {
    const { add, next } = makeHistory();
    add('anna', add('anna'));
    const fresh = add('anna');
    expect(next()).toEqual({ undo: fresh, redo: undefined });
  });

  it('keep the redo when a colleague makes a change', () => {
    const { add, next } = makeHistory();
    const undo = add('anna', add('anna'));
    add('bert');
    expect(next().redo).toBe(undo);
  });

  it('pass over what a colleague took back', () => {
    const { add, next } = makeHistory();
    const first = add('anna');
    add('bert', add('anna'));
    expect(next()).toEqual({ undo: first, redo: undefined });
  });
});

describe('standingUndos', () => {
  it('does not count an undo that was undone, and counts it again once that was undone too', () => {
    const { add, entries } = makeHistory();
    const change = add('anna');
    const undo = add('anna', change);
    expect(standingUndos(entries)).toEqual(new Set([change]));
    const redo = add('anna', undo);
    expect(standingUndos(entries)).toEqual(new Set([undo]));
    add('anna', redo);
    expect(standingUndos(entries)).toEqual(new Set([redo, change]));
  });
});

describe('undoStacks', () => {
  it('leave to another window of the same author what was done there', () => {
    const here = makeWriter('a');
    const there = makeWriter('b', () => new Date('2026-11-21T10:16:00.000Z'));
    const add = (writer: typeof here) => {
      const context = writer.context({ author: 'anna' });
      return makeEntry(context, { kind: 'study', id: 's' }, 'changed', []);
    };
    const [own, other] = [add(here), add(there)];
    expect(undoStacks([own, other], 'anna', 'a').undoable).toEqual([own.change]);
    expect(undoStacks([own, other], 'anna').undoable).toEqual([own.change, other.change]);
  });
});
