import type { JournalEntry } from '../entry';
import { stampTime } from '../hlc';

/** How far another copy's clock may be ahead of ours, in milliseconds: five minutes. */
export const clockMargin = 5 * 60 * 1000;

/** Entries held against the clock of this machine. */
export type ByClock = {
  readonly timely: readonly JournalEntry[];
  /** Made by a clock that is too far ahead: they would win from all that is entered here until that moment. */
  readonly ahead: readonly JournalEntry[];
};

/** Sets apart the entries that bear a moment more than five minutes after `now`. */
export function byClock(entries: readonly JournalEntry[], now: Date): ByClock {
  const latest = now.getTime() + clockMargin;
  const isAhead = ({ stamp }: JournalEntry) => stampTime(stamp).getTime() > latest;
  return {
    timely: entries.filter((entry) => !isAhead(entry)),
    ahead: entries.filter(isAhead),
  };
}
