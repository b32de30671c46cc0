import { markOf } from '../mark';
import type { LinkedItem } from './linkedItem';
import type { ReferenceTable } from './references';

/** From what links were worked out, in short: a mark of all that linking reads of each record, in the order of the table. */
export type LinkedFacts = {
  readonly motions: Float64Array;
  readonly letters: Float64Array;
  /** A mark of each reference with the motion for which it stands, and the place of that motion. */
  readonly references: Float64Array;
  readonly named: Uint32Array;
};

function markOfItem({ number, title, subject, on, year, sequence, references, text }: LinkedItem) {
  return markOf(JSON.stringify([number, title, subject, on, year, sequence, references, text]));
}

/** The mark of a reference with what it stands for. */
export function markOfReference(reference: string, how: string, motion: number): number {
  return markOf(`${reference} ${how} ${motion}`);
}

/** What links are worked out from these records. */
export function linkedFacts(
  motions: readonly LinkedItem[],
  letters: readonly LinkedItem[],
  table: ReferenceTable,
): LinkedFacts {
  const marks = Float64Array.from(motions, markOfItem);
  const resolved = [...table];
  return {
    motions: marks,
    letters: Float64Array.from(letters, markOfItem),
    references: Float64Array.from(resolved, ([reference, { motion, how }]) =>
      markOfReference(reference, how, marks[motion] ?? 0),
    ),
    named: Uint32Array.from(resolved, ([, { motion }]) => motion),
  };
}
