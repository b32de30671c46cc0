import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeJournal } from '@/testing/journal';
import { makeStudy } from '@/testing/records';
import { makeEntry } from './change';

const study = makeStudy('a', { owner: 'DGDO' });

describe('undoEntries', () => {
  it('brings back the old values, and the redo the new ones', () => {
    const journal = makeJournal();
    journal.change({ type: 'put', record: study });
    const before = journal.stateOf(study);
    const edit = journal.change({
      type: 'put',
      record: { ...study, title: 'Anders', owner: undefined, summary: 'Nieuw' },
    });
    const after = journal.stateOf(study);
    const { change } = journal.undo(edit);
    expect(journal.stateOf(study)).toEqual(before);
    journal.undo(change);
    expect(journal.stateOf(study)).toEqual(after);
  });

  it.each([
    ['created', [{ type: 'put', record: study }]],
    ['deleted', [{ type: 'delete', ref: study }]],
  ] as const)('takes back that a record was %s, again and again', (_action, operations) => {
    const journal = makeJournal();
    if (operations[0].type === 'delete') journal.change({ type: 'put', record: study });
    const before = journal.stateOf(study)?.deleted ?? true;
    let last = journal.change(...operations);
    for (const expected of [before, !before, before, !before]) {
      const { result, change } = journal.undo(last);
      expect(result.ok).toBe(true);
      expect(journal.stateOf(study)?.deleted).toBe(expected);
      last = change;
    }
    expect(journal.stateOf(study)?.fields).toMatchObject({ title: study.title, owner: 'DGDO' });
  });

  it('does not take back a change whose field was changed again since', () => {
    const journal = makeJournal();
    journal.change({ type: 'put', record: study });
    const edit = journal.change({ type: 'put', record: { ...study, title: 'Anders' } });
    journal.change({ type: 'put', record: { ...study, title: 'Weer anders' } });
    expect(journal.undo(edit).result).toMatchObject({
      ok: false,
      error: { code: 'undo.changedSince', field: 'title' },
    });
  });

  it('does not take away a new record to which something was added since', () => {
    const journal = makeJournal();
    const created = journal.change({ type: 'put', record: study });
    journal.change({ type: 'put', record: { ...study, summary: 'Later bedacht' } });
    expect(journal.undo(created).result).toMatchObject({ error: { field: 'summary' } });
  });

  it('takes nothing back twice', () => {
    const journal = makeJournal();
    const created = journal.change({ type: 'put', record: study });
    journal.undo(created);
    expect(journal.undo(created).result).toMatchObject({ error: { code: 'undo.changedSince' } });
  });

  it('takes back a change of several records as a whole or not at all', () => {
    const journal = makeJournal();
    const both = journal.change(
      { type: 'put', record: study },
      { type: 'put', record: makeStudy('b') },
    );
    journal.change({ type: 'put', record: { ...study, title: 'Anders' } });
    const length = journal.entries.length;
    expect(journal.undo(both).result.ok).toBe(false);
    expect(journal.entries).toHaveLength(length);
  });

  it('takes back two entries of one change on one record', () => {
    const journal = makeJournal();
    journal.change({ type: 'put', record: study });
    const before = journal.stateOf(study);
    const context = journal.writer.context();
    journal.entries.push(
      makeEntry(context, study, 'changed', [{ field: 'title', from: study.title, to: 'Een' }]),
      makeEntry(context, study, 'changed', [{ field: 'title', from: 'Een', to: 'Twee' }]),
    );
    expect(journal.undo(context.change).result.ok).toBe(true);
    expect(journal.stateOf(study)).toEqual(before);
  });

  it('knows no change without entries', () => {
    const journal = makeJournal();
    const nothing = journal.change();
    expect(journal.undo(nothing).result).toMatchObject({ error: { code: 'undo.unknownChange' } });
  });
});

type Step = { id: string; title: string; owner: string | undefined; isDeletion: boolean };

const step: fc.Arbitrary<Step> = fc.record({
  id: fc.constantFrom('a', 'b'),
  title: fc.constantFrom('Een', 'Twee', 'Drie'),
  owner: fc.constantFrom(undefined, 'DGDO', 'WRR'),
  isDeletion: fc.boolean(),
});

describe('undo and redo', () => {
  it('leave every history as it was before', () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 3 }), { minLength: 1 }), (changes) => {
        const journal = makeJournal();
        const states = () => ['a', 'b'].map((id) => journal.stateOf({ kind: 'study', id }));
        let before = states();
        let last: ReturnType<typeof journal.change> | undefined;
        for (const steps of changes) {
          before = states();
          last = journal.change(
            ...steps.map(({ id, isDeletion, ...fields }) =>
              isDeletion
                ? { type: 'delete' as const, ref: makeStudy(id) }
                : { type: 'put' as const, record: makeStudy(id, fields) },
            ),
          );
        }
        const after = states();
        if (!last || journal.entries.at(-1)?.change !== last) return;
        const undone = journal.undo(last);
        expect(undone.result.ok).toBe(true);
        const isGone = (state: (typeof before)[number]) => !state || state.deleted;
        for (const [index, state] of states().entries()) {
          // A record that was new stays in the journal, marked as deleted.
          if (isGone(before[index])) expect(isGone(state)).toBe(true);
          else expect(state).toEqual(before[index]);
        }
        expect(journal.undo(undone.change).result.ok).toBe(true);
        expect(states()).toEqual(after);
      }),
      { numRuns: 500 },
    );
  });
});
