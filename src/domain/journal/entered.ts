import { type Day, dutchDayOf } from '@/domain/shared/day';
import type { JournalEntry } from './entry';
import { stampTime } from './hlc';

/** The entries that had been made by the end of a day (Dutch time): the dossier as it was entered then. */
export function enteredBy(entries: readonly JournalEntry[], on: Day): JournalEntry[] {
  return entries.filter((entry) => dutchDayOf(stampTime(entry.stamp)) <= on);
}
