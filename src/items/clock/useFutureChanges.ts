import type { JournalEntry } from '@/domain/journal/entry';
import { stampTime } from '@/domain/journal/hlc';
import { byClock } from '@/domain/journal/merge/ahead';
import { useJournal } from '@/queries/dossier/journal';
import { useServices } from '@/queries/services';

/** What bears a time that is still to come, by more than five minutes. */
export type FutureChanges = {
  readonly journal: readonly JournalEntry[];
  readonly count: number;
  /** The time of the newest. */
  readonly until: Date;
};

/** The changes that bear a time that is still to come; `undefined` when none does. Suspends while the journal is read. */
export function useFutureChanges(): FutureChanges | undefined {
  const journal = useJournal();
  const now = useServices().clock.now();
  const newest = journal.at(-1);
  // Looked at first: mostly there are none, and the journal is long.
  if (!newest || byClock([newest], now).ahead.length === 0) return undefined;
  return {
    journal,
    count: byClock(journal, now).ahead.length,
    until: stampTime(newest.stamp),
  };
}
