import type { JournalEntry } from './entry';
import { stampTime } from './hlc';
import { clockMargin } from './merge/ahead';

/** The moment at which an entry was written, as far as the clock of that machine was right; its stamp may be later. */
export function writtenTime({ stamp, writtenAt }: JournalEntry): Date {
  return writtenAt === undefined ? stampTime(stamp) : new Date(writtenAt);
}

/** Whether the place of an entry in the order is that of another time: its stamp is over five minutes after the writing. */
export function isOutOfStep(entry: JournalEntry): boolean {
  return stampTime(entry.stamp).getTime() - writtenTime(entry).getTime() > clockMargin;
}
