import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { makeJournal } from '@/testing/journal';
import { makeStudy } from '@/testing/records';
import { backupAge, markOf } from './backupAge';

const made = new Date('2026-11-01T23:30:00.000Z');
const madeOn = day('2026-11-02');

/** The moment so many days after that, or so many minutes. */
function after({ days = 0, minutes = 0 }: { days?: number; minutes?: number }): Date {
  return new Date(made.getTime() + (days * 24 * 60 + minutes) * 60_000);
}

function journalOf(count: number) {
  const { change, entries } = makeJournal(() => made);
  for (let at = 0; at < count; at += 1) change({ type: 'put', record: makeStudy(`studie-${at}`) });
  return entries;
}

describe('the age of the last backup', () => {
  it('is told in days of the Netherlands, with how much was entered since', () => {
    const journal = journalOf(5);
    const mark = markOf(journal.slice(0, 3), made);
    expect(backupAge(journal, mark, after({ days: 2 }))).toEqual({
      on: madeOn,
      days: 2,
      changes: 2,
      isDue: false,
    });
  });

  it('calls for a new one after more than a week, but only when something was entered', () => {
    const journal = journalOf(5);
    const isDue = (saved: number, days: number) =>
      backupAge(journal, markOf(journal.slice(0, saved), made), after({ days })).isDue;
    expect([isDue(4, 7), isDue(4, 8), isDue(5, 100)]).toEqual([false, true, false]);
  });

  it('counts from the first entry where no backup was ever made, and is nothing in an empty dossier', () => {
    expect(backupAge(journalOf(2), undefined, after({ days: 9 }))).toEqual({
      on: undefined,
      days: 9,
      changes: 2,
      isDue: true,
    });
    expect(backupAge([], undefined, made)).toMatchObject({ days: 0, changes: 0, isDue: false });
  });

  it('counts what a colleague entered before the backup and what came in after it', () => {
    const journal = journalOf(5);
    const mark = markOf(journal.slice(2), made);
    expect(backupAge(journal, mark, made)).toMatchObject({ changes: 2 });
  });

  it.each([
    { made: 'a year ahead', minutes: -365 * 24 * 60, days: undefined, isDue: true },
    { made: 'six minutes ahead', minutes: -6, days: undefined, isDue: true },
    { made: 'five minutes ahead', minutes: -5, days: 0, isDue: false },
  ])('that was made $made is held against the margin of clocks', ({ minutes, days, isDue }) => {
    const journal = journalOf(5);
    const mark = markOf(journal.slice(0, 3), made);
    const now = after({ minutes });
    expect(backupAge(journal, mark, now)).toEqual({ on: madeOn, days, changes: 2, isDue });
    expect(backupAge(journal, markOf(journal, made), now)).toMatchObject({
      changes: 0,
      isDue: false,
    });
  });

  it('is unknown too where none was made and the first entry is of a day to come', () => {
    const age = backupAge(journalOf(2), undefined, after({ days: -60 }));
    expect(age).toMatchObject({ days: undefined, isDue: true });
  });
});
