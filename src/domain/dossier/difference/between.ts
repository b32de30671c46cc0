import { answerDifferences } from './answers';
import { checkDifferences } from './checks';
import { deadlineDifferences } from './deadlines';
import type { Difference, Moment } from './difference';
import { editDifferences } from './edits';
import { evidenceDifferences } from './evidence';
import { itemDifferences } from './items';
import { passedDifferences } from './passed';
import { spanBetween } from './span';
import { statusDifferences } from './statuses';
import { workflowDifferences } from './workflow';

/** The newest day first; what bears no day last. */
export function byDay(a: Difference, b: Difference): number {
  const [left, right] = [a.on ?? '', b.on ?? ''];
  return left > right ? -1 : left < right ? 1 : 0;
}

/**
 * Every change from the first moment to the second, each on its own day: items new and gone, statuses, how far motions
 * and requests are answered, deadlines, evidence, owners, steps. What went to and fro in between is told both ways.
 * A look at which nothing had changed is told as well. `end` is the day up to which is counted how late something is.
 */
export function differencesBetween(before: Moment, after: Moment, end?: Moment): Difference[] {
  const span = spanBetween(before, after, end);
  return [
    ...itemDifferences(span),
    ...answerDifferences(span),
    ...statusDifferences(span),
    ...deadlineDifferences(before, after),
    ...passedDifferences(span),
    ...evidenceDifferences(before, after),
    ...workflowDifferences(before, after),
    ...checkDifferences(before, after),
    ...editDifferences(before, after),
  ].toSorted(byDay);
}
