import { deletedField, type JournalEntry } from '../entry';
import { ordered } from '../fold';
import { sameValue } from '../value';
import { isMerge } from './standingEntries';

/** Whether an entry says what somebody answered: that all stays as it is, or in full that it goes or comes back. */
function isAnswer(entry: JournalEntry): boolean {
  if (!isMerge(entry) || entry.action === 'created') return false;
  const mark = entry.fields.find(({ field }) => field === deletedField);
  if (!mark) return false;
  return mark.from === false || mark.to === false || sameValue(mark.from, mark.to);
}

/**
 * The answers to whether one record stays, by the entries that hold them, in order: of who merged work on something that one
 * copy had deleted and the other had not. As that about a text, such an answer is a change of its own, whatever it says.
 */
export function answeredDeletions(
  own: readonly JournalEntry[],
): readonly (readonly [field: string, answer: JournalEntry])[] {
  return ordered(own)
    .filter(isAnswer)
    .map((entry) => [deletedField, entry] as const);
}
