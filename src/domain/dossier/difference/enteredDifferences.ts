import type { JournalEntry } from '@/domain/journal/entry';
import { addDays } from '@/domain/shared/day';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import { daysEntered, type EnteredDay } from '../entered';
import { groundsOf } from './answers';
import { byDay, differencesBetween } from './between';
import { type Difference, isThere, type Moment } from './difference';

function bearers(difference: Difference, moments: readonly Moment[]): readonly RecordRef[] {
  if (difference.type !== 'answer') return [difference.record];
  const { id } = difference.record;
  return moments.flatMap((moment): RecordRef[] => {
    const asked = moment.dossier.find('motion', id) ?? moment.dossier.find('request', id);
    if (!asked) return [];
    const { requests, evidence, claims } = groundsOf(moment, asked);
    return [...requests, ...evidence, ...claims];
  });
}

/** What the entries of one day changed: on that day, by who entered it. */
function changedOn({ on, entries, dossier }: EnteredDay, eve: Moment, end: Moment): Difference[] {
  const after: Moment = { dossier, on };
  const last = new Map(entries.map((entry) => [refKey(entry.ref), entry]));
  const withEntry = (difference: Difference): Difference => {
    // That a term passes is nobody's entry.
    if (difference.type === 'deadlinePassed') return difference;
    const entry = bearers(difference, [eve, after])
      .flatMap((ref) => last.get(refKey(ref)) ?? [])
      .toSorted((a, b) => (a.stamp > b.stamp ? -1 : 1))
      .at(0);
    return {
      ...difference,
      on,
      stated: undefined,
      by: entry?.author || undefined,
      reason: difference.reason ?? entry?.reason,
      source: difference.source ?? entry?.source,
    };
  };
  return differencesBetween(eve, after, end).map(withEntry);
}

/**
 * What was entered between two moments that made a difference, day by day. The day is that of the entry, not of the
 * fact; reason and source are those of the record or else those given with the change, and `by` is who entered it. What
 * came about without an entry, as when a term passes or a day that was entered before comes, bears its own day. Of an item
 * that came and went in between nothing is told.
 */
export function enteredDifferences(
  before: Moment,
  after: Moment,
  journal: readonly JournalEntry[],
): Difference[] {
  const found: Difference[] = [];
  let earlier = before;
  for (const entered of daysEntered(journal, before.on, after.on)) {
    const eve: Moment = { dossier: earlier.dossier, on: addDays(entered.on, -1) };
    found.push(...differencesBetween(earlier, eve, after), ...changedOn(entered, eve, after));
    earlier = { dossier: entered.dossier, on: entered.on };
  }
  found.push(...differencesBetween(earlier, { ...earlier, on: after.on }, after));
  const isThereAtEither = ({ subjects }: Difference) =>
    subjects.some((ref) => isThere(before, ref) || isThere(after, ref));
  return found.filter(isThereAtEither).toSorted(byDay);
}
