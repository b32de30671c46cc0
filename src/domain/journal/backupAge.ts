import { type Day, daysBetween, dutchDayOf } from '@/domain/shared/day';
import type { BackupMark } from './backupMark';
import { firstDayEntered } from './entered';
import type { JournalEntry } from './entry';
import { enteredAfter, newestStamp } from './newest';

/** After so many days with changes one is reminded of making a backup. */
const reminderDays = 7;

/** The mark of a backup that holds this journal. */
export function markOf(journal: readonly JournalEntry[], at: Date): BackupMark {
  const last = newestStamp(journal);
  return { at: at.toISOString(), entries: journal.length, ...(last && { last }) };
}

/** How a dossier stands against its last backup. */
export type BackupAge = {
  /** The day of the last backup in the Netherlands; `undefined` when there is none. */
  readonly on: Day | undefined;
  /** Days since then, or since the first entry where there is no backup. */
  readonly days: number;
  /** How much was entered since, at least. */
  readonly changes: number;
  /** Whether it is time to make one: there were changes, and more than a week went by. */
  readonly isDue: boolean;
};

/** Holds a journal against the mark of its last backup, on a day. */
export function backupAge(
  journal: readonly JournalEntry[],
  mark: BackupMark | undefined,
  today: Day,
): BackupAge {
  const on = mark && dutchDayOf(new Date(mark.at));
  const since = on ?? firstDayEntered(journal);
  const days = since ? Math.max(0, daysBetween(since, today)) : 0;
  const later = enteredAfter(journal, mark?.last).length;
  // Entries of a colleague may be older than the newest in the backup.
  const changes = Math.max(later, Math.abs(journal.length - (mark?.entries ?? 0)));
  return { on, days, changes, isDue: changes > 0 && days > reminderDays };
}
