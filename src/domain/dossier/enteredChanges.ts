import { enteredBetween } from '@/domain/journal/entered';
import type { ChangeId, JournalEntry } from '@/domain/journal/entry';
import { standingUndos } from '@/domain/journal/undoStack';
import type { Day } from '@/domain/shared/day';
import { bulkFrom } from './recent';

/**
 * How many changes were entered after the end of one day, up to and on another (days in the Netherlands). Loading a whole
 * dossier is none of them, nor is what was undone, nor the undo.
 */
export function countEnteredChanges(
  journal: readonly JournalEntry[],
  after: Day,
  until: Day,
): number {
  const undone = standingUndos(journal);
  const sizes = new Map<ChangeId, number>();
  for (const { change, undoes, fields } of enteredBetween(journal, after, until)) {
    if (undoes || undone.has(change) || fields.length === 0) continue;
    sizes.set(change, (sizes.get(change) ?? 0) + 1);
  }
  return [...sizes.values()].filter((size) => size < bulkFrom).length;
}
