import { describe, expect, it } from 'vitest';
import { entriesFor, type Operation } from '@/domain/journal/change';
import type { JournalEntry } from '@/domain/journal/entry';
import { foldRecord } from '@/domain/journal/fold';
import { undoEntries } from '@/domain/journal/undo';
import { day } from '@/domain/shared/day';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import { makeWriter } from '@/testing/journal';
import { between, claim, type RawRecord, rawRecord } from '@/testing/rawDossier';
import { bulkFrom, recentChanges } from './recent';

const until = day('2026-11-21');
const recommendation = { kind: 'recommendation', id: 'r' } as const;

function makeJournal() {
  const writer = makeWriter('anna');
  const journal: JournalEntry[] = [];
  const entriesOn = (ref: RecordRef) =>
    journal.filter((entry) => refKey(entry.ref) === refKey(ref));
  const currentOf = (ref: RecordRef) => {
    const entries = entriesOn(ref);
    return entries.length > 0 ? foldRecord(entries) : undefined;
  };
  const run = (operations: Operation[]) => {
    journal.push(...entriesFor(operations, currentOf, writer.context({ reason: 'Zomaar' })));
  };
  return {
    journal,
    put: (...raws: RawRecord[]) =>
      run(raws.map((raw) => ({ type: 'put', record: rawRecord(raw) }))),
    remove: (...refs: RecordRef[]) => run(refs.map((ref) => ({ type: 'delete', ref }))),
    undoLast: () => {
      const change = journal.at(-1)?.change;
      if (!change) throw new Error('nothing to undo');
      const undone = undoEntries(
        journal.filter((entry) => entry.change === change),
        ({ ref }) => foldRecord(entriesOn(ref)),
        writer.context({ undoes: change }),
      );
      if (!undone.ok) throw new Error(undone.error.code);
      journal.push(...undone.value);
    },
  };
}

describe('recent changes', () => {
  it('tells a first status as from the default, and the next one as from the one before', () => {
    const { journal, put } = makeJournal();
    put({ ...recommendation, title: 'Minder afhankelijk' });
    put(claim(recommendation, 'recommendation', 'exploring', '2024-01-01'));
    put(claim(recommendation, 'recommendation', 'inProgress', '2024-02-01'));
    const changes = recentChanges(journal, until, 8);
    expect(changes.map(({ what }) => what)).toMatchObject([
      { code: 'status', axis: 'recommendation', from: 'exploring', to: 'inProgress' },
      { code: 'status', axis: 'recommendation', from: 'unassessed', to: 'exploring' },
      { code: 'record', kind: 'recommendation', action: 'created' },
    ]);
    expect(changes[0]).toMatchObject({
      author: 'anna',
      ref: recommendation,
      title: 'Minder afhankelijk',
      reason: 'Zomaar',
      takeBack: undefined,
    });
  });

  it('tells a status that was taken back as going the other way, and the redo as such', () => {
    const { journal, put, undoLast } = makeJournal();
    put({ ...recommendation });
    put(claim(recommendation, 'recommendation', 'exploring'));
    undoLast();
    undoLast();
    expect(recentChanges(journal, until, 2)).toMatchObject([
      { takeBack: 'redo', what: { code: 'status', from: 'unassessed', to: 'exploring' } },
      { takeBack: 'undo', what: { code: 'status', from: 'exploring', to: 'unassessed' } },
    ]);
  });

  it('does not take a status that was deleted meanwhile for the one before', () => {
    const { journal, put, remove } = makeJournal();
    const first = claim(recommendation, 'recommendation', 'exploring', '2024-01-01');
    put({ ...recommendation });
    put(first);
    remove({ kind: first.kind, id: first.id });
    put(claim(recommendation, 'recommendation', 'followed', '2024-03-01'));
    expect(recentChanges(journal, until, 1)[0]?.what).toMatchObject({ from: 'unassessed' });
  });

  it('names the fields of an item that changed, from what to what', () => {
    const { journal, put } = makeJournal();
    put({ ...recommendation, title: 'Oud' });
    put({ ...recommendation, title: 'Nieuw' });
    expect(recentChanges(journal, until, 1)[0]).toMatchObject({
      title: 'Nieuw',
      what: { action: 'changed', fields: [{ field: 'title', from: 'Oud', to: 'Nieuw' }] },
    });
  });

  it('still names an item that was deleted with all that is about it', () => {
    const { journal, put, remove } = makeJournal();
    const status = claim(recommendation, 'recommendation', 'exploring');
    put({ ...recommendation, title: 'Weg ermee' }, status);
    remove({ kind: status.kind, id: status.id }, recommendation);
    expect(recentChanges(journal, until, 1)).toMatchObject([
      { ref: recommendation, title: 'Weg ermee', what: { action: 'deleted' } },
    ]);
  });

  it('finds the item of a postponement by way of its deadline', () => {
    const { journal, put } = makeJournal();
    const study = { kind: 'study', id: 's' } as const;
    put({ ...study, title: 'Studie' });
    const term = between('2024-01-01', '2024-12-31');
    put({ kind: 'deadline', id: 'd', subjects: [study], term });
    put({ kind: 'shift', id: 'sh', deadlineId: 'd', term });
    expect(recentChanges(journal, until, 1)).toMatchObject([
      { ref: study, title: 'Studie', what: { kind: 'shift', action: 'created' } },
    ]);
  });

  it('tells a change of very many records as one thing', () => {
    const { journal, put } = makeJournal();
    put(...Array.from({ length: bulkFrom }, (_, n) => ({ ...recommendation, id: `r${n}` })));
    expect(recentChanges(journal, until, 8)).toMatchObject([
      { ref: undefined, what: { code: 'bulk', count: bulkFrom } },
    ]);
  });

  it('gives no more than were asked for, and none from after the day', () => {
    const { journal, put } = makeJournal();
    for (const title of ['a', 'b', 'c']) put({ ...recommendation, title });
    expect(recentChanges(journal, until, 2).map(({ title }) => title)).toEqual(['c', 'b']);
    expect(recentChanges(journal, day('2026-11-20'), 2)).toEqual([]);
  });
});
