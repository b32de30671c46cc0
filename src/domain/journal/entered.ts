import { type Day, dutchDayOf } from '@/domain/shared/day';
import type { JournalEntry } from './entry';
import { ordered } from './fold';
import { writtenTime } from './written';

const dateLength = 10;

/** The day in the Netherlands on which an entry was made. */
export function dayEntered(entry: JournalEntry): Day {
  return dutchDayOf(writtenTime(entry));
}

function isEnteredBy(entry: JournalEntry, on: Day): boolean {
  // The Netherlands are ahead of UTC by less than a day: only on the day itself does the hour matter.
  const utcDate = (entry.writtenAt ?? entry.stamp).slice(0, dateLength);
  return utcDate === on ? dayEntered(entry) <= on : utcDate < on;
}

/** The entries that had been made by the end of a day (Dutch time): the dossier as it was entered then. */
export function enteredBy(entries: readonly JournalEntry[], on: Day): JournalEntry[] {
  return entries.filter((entry) => isEnteredBy(entry, on));
}

/** The entries made after the end of one day, up to and on another, in order of stamp. */
export function enteredBetween(
  entries: readonly JournalEntry[],
  after: Day,
  until: Day,
): JournalEntry[] {
  return ordered(enteredBy(entries, until).filter((entry) => !isEnteredBy(entry, after)));
}

/** The day of the first entry of all; `undefined` for a journal without entries. */
export function firstDayEntered(entries: readonly JournalEntry[]): Day | undefined {
  const [first] = ordered(entries);
  return first && dayEntered(first);
}
