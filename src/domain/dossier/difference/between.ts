import { deadlineDifferences } from './deadlines';
import type { Difference, Moment } from './difference';
import { editDifferences } from './edits';
import { answerDifferences, evidenceDifferences } from './evidence';
import { itemDifferences, statusDifferences } from './items';
import { workflowDifferences } from './workflow';

/** The newest day first; what bears no day last. */
export function byDay(a: Difference, b: Difference): number {
  const [left, right] = [a.on ?? '', b.on ?? ''];
  return left > right ? -1 : left < right ? 1 : 0;
}

/**
 * What is otherwise at the second moment than at the first: items new and gone, statuses, deadlines, evidence, owners,
 * steps, how far motions are answered. What changed to and fro in between is no difference. Looks without a change are left out.
 */
export function differencesBetween(before: Moment, after: Moment): Difference[] {
  return [
    ...itemDifferences(before, after),
    ...answerDifferences(before, after),
    ...statusDifferences(before, after),
    ...deadlineDifferences(before, after),
    ...evidenceDifferences(before, after),
    ...workflowDifferences(before, after),
    ...editDifferences(before, after),
  ].toSorted(byDay);
}
