import { dayEntered, enteredBetween } from '@/domain/journal/entered';
import type { JournalEntry } from '@/domain/journal/entry';
import type { Motion } from '@/domain/motion/motion';
import type { MotionRequest } from '@/domain/motion/request';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import { byDay, differencesBetween } from './between';
import type { Difference, Moment } from './difference';
import { evidenceFor } from './evidence';

/** The records on which the answer to a motion or a request rests. */
function behindAnswer(moment: Moment, asked: Motion | MotionRequest): RecordRef[] {
  const evidence = evidenceFor(moment, asked);
  const claims = evidence.flatMap(({ source }) =>
    source.type === 'study'
      ? moment.dossier.about('status', { kind: 'study', id: source.studyId })
      : [],
  );
  const requests = asked.kind === 'motion' ? moment.dossier.about('request', asked) : [asked];
  return [...requests, ...evidence, ...claims];
}

function bearers(difference: Difference, moments: readonly Moment[]): RecordRef[] {
  if (difference.type !== 'answer') return [difference.record];
  return moments.flatMap((moment) => {
    const { id } = difference.record;
    const asked = moment.dossier.find('motion', id) ?? moment.dossier.find('request', id);
    return asked ? behindAnswer(moment, asked) : [];
  });
}

/**
 * What was entered between two moments that makes a difference. The day is that of the entry, not of the fact; reason
 * and source are those of the record or else those given with the change, and `by` is who entered it.
 */
export function enteredDifferences(
  before: Moment,
  after: Moment,
  journal: readonly JournalEntry[],
): Difference[] {
  const last = new Map<string, JournalEntry>();
  for (const entry of enteredBetween(journal, before.on, after.on)) {
    last.set(refKey(entry.ref), entry);
  }
  const withEntry = (difference: Difference): Difference => {
    // That a term passes is nobody's entry.
    if (difference.type === 'deadlinePassed') return difference;
    const [entry] = bearers(difference, [before, after])
      .flatMap((ref) => last.get(refKey(ref)) ?? [])
      .toSorted((a, b) => (a.stamp > b.stamp ? -1 : 1));
    if (!entry) return { ...difference, on: undefined };
    return {
      ...difference,
      on: dayEntered(entry),
      by: entry.author || undefined,
      reason: difference.reason ?? entry.reason,
      source: difference.source ?? entry.source,
    };
  };
  return differencesBetween(before, after).map(withEntry).toSorted(byDay);
}
