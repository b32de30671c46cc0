import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '@/domain/journal/entry';
import { newestStamp } from '@/domain/journal/newest';
import type { SwapKind, TakeBack } from '@/queries/backup/lastRestore';
import type { KeptFile } from '@/storage/snapshot/keptFile';
import { makeEntries } from '@/testing/bundles';
import { makeJournal } from '@/testing/journal';
import { makeStudy } from '@/testing/records';
import { isBeforeRestore } from './snapshots';

const made = new Date('2026-11-27T09:00:00.000Z');

/** A snapshot of these entries. */
function fileOf(entries: readonly JournalEntry[], fields: Partial<KeptFile> = {}): KeptFile {
  return {
    kind: 'snapshot',
    number: 1,
    made: made.toISOString(),
    version: 4,
    entries: entries.length,
    records: 2,
    last: newestStamp(entries),
    ...fields,
  };
}

/** Which of these snapshots, the newest first, are marked as what a restore took the place of. */
function marked(files: readonly KeptFile[], last?: TakeBack): boolean[] {
  return files.map((_, at) => isBeforeRestore(files, at, last));
}

function lastDone(kind: SwapKind, before: readonly JournalEntry[]): TakeBack {
  const about = { dossier: 'eigen', open: 'eigen', restoredUpTo: undefined, over: [] } as const;
  return { ...about, kind, entries: before, at: made };
}

/** As many entries as `makeEntries` gives, written at a moment. */
function entriesAt(moment: string): JournalEntry[] {
  const journal = makeJournal(() => new Date(moment));
  for (const { id } of makeEntries()) journal.change({ type: 'put', record: makeStudy(id) });
  return journal.entries;
}

describe('a snapshot of before a restore', () => {
  const all = makeEntries();
  const some = all.slice(0, 3);

  it('is one that holds more than the next, whatever this window knows', () => {
    expect(marked([fileOf(some), fileOf(all), fileOf(some)])).toEqual([false, true, false]);
  });

  it('is one that holds as much as the next and is newer', () => {
    const older = entriesAt('2026-11-01T09:00:00.000Z');
    expect(marked([fileOf(older), fileOf(all)])).toEqual([false, true]);
  });

  it('is one of what was there before the last restore in this window', () => {
    const files = [fileOf(all), fileOf(some), fileOf([])];
    expect(marked(files)).toEqual([false, false, false]);
    expect(marked(files, lastDone('snapshot', some))).toEqual([false, true, false]);
  });

  it('is none of another version, which may count differently', () => {
    expect(marked([fileOf(some), fileOf(all, { version: 3 })])).toEqual([false, false]);
  });

  it('is none from before times were repaired', () => {
    const ahead = entriesAt('2027-11-27T09:00:00.000Z');
    const files = [fileOf(all), fileOf(ahead)];
    expect(marked(files)).toEqual([false, false]);
    expect(marked(files, lastDone('repair', ahead))).toEqual([false, false]);
  });
});
