import { type ChangeContext, entriesFor, type Operation } from '@/domain/journal/change';
import type { JournalEntry } from '@/domain/journal/entry';
import { foldRecord } from '@/domain/journal/fold';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import { makeWriter } from '@/testing/journal';
import type { Chance } from '../../lib/chance';
import { someOperations } from './operations';
import { someRecords } from './records';

/** One of several copies of a dossier, in memory. */
export type Replica = {
  readonly entries: () => readonly JournalEntry[];
  /** Carries out a change as the store does. */
  readonly change: (operations: readonly Operation[]) => void;
  /** Takes over entries of another copy; doubles are left out. */
  readonly take: (entries: readonly JournalEntry[]) => void;
};

/** A copy whose writer has this name and this clock. */
export function makeReplica(node: string, now: () => Date): Replica {
  const writer = makeWriter(node, now);
  const known = new Map<string, JournalEntry>();
  const byRecord = new Map<string, JournalEntry[]>();
  const add = (entry: JournalEntry) => {
    if (known.has(entry.id)) return;
    known.set(entry.id, entry);
    const key = refKey(entry.ref);
    byRecord.set(key, [...(byRecord.get(key) ?? []), entry]);
    writer.saw(entry.stamp);
  };
  const currentOf = (ref: RecordRef) => {
    const own = byRecord.get(refKey(ref));
    return own && foldRecord(own);
  };
  return {
    entries: () => [...known.values()],
    change: (operations) => {
      const context: ChangeContext = writer.context();
      for (const entry of entriesFor(operations, currentOf, context)) add(entry);
    },
    take: (entries) => {
      for (const entry of entries) add(entry);
    },
  };
}

/** The journal of a dossier with this many records of all kinds, and some changes since. */
export function someJournal(next: Chance, size: number): readonly JournalEntry[] {
  const replica = makeReplica('anna', () => new Date('2026-11-21T10:15:00.000Z'));
  replica.change(someRecords(next, size).map((record): Operation => ({ type: 'put', record })));
  for (let at = 0; at < size / 4; at += 1) replica.change(someOperations(next));
  return replica.entries();
}
