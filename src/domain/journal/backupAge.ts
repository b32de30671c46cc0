import { type Day, daysBetween, dutchDayOf } from '@/domain/shared/day';
import type { BackupMark } from './backupMark';
import { firstDayEntered } from './entered';
import type { JournalEntry } from './entry';
import { clockMargin } from './merge/ahead';
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
  /**
   * Days since then, or since the first entry where there is no backup; `undefined` where that is of a moment still to come, as
   * of a clock that was ahead: then nobody knows how long ago it was.
   */
  readonly days: number | undefined;
  /** How much was entered since, at least. */
  readonly changes: number;
  /** Whether it is time to make one: there were changes, and more than a week went by, or nobody knows how much. */
  readonly isDue: boolean;
};

/** Days up to now since a backup, or since the first entry where there is none; `undefined` when that is still to come. */
function daysSince(
  journal: readonly JournalEntry[],
  mark: BackupMark | undefined,
  now: Date,
): number | undefined {
  const made = mark && new Date(mark.at);
  const since = made ? dutchDayOf(made) : firstDayEntered(journal);
  if (!since) return 0;
  const latest = new Date(now.getTime() + clockMargin);
  const isAhead = made ? made > latest : since > dutchDayOf(latest);
  return isAhead ? undefined : Math.max(0, daysBetween(since, dutchDayOf(now)));
}

/** Holds a journal against the mark of its last backup, at a moment. A clock may be five minutes ahead of another. */
export function backupAge(
  journal: readonly JournalEntry[],
  mark: BackupMark | undefined,
  now: Date,
): BackupAge {
  const days = daysSince(journal, mark, now);
  const later = enteredAfter(journal, mark?.last).length;
  // Entries of a colleague may be older than the newest in the backup.
  const changes = Math.max(later, Math.abs(journal.length - (mark?.entries ?? 0)));
  return {
    on: mark && dutchDayOf(new Date(mark.at)),
    days,
    changes,
    isDue: changes > 0 && (days === undefined || days > reminderDays),
  };
}
