import { countDocuments, type DerivedKeys, type Segment } from './segment';

/** A segment with the documents in it that no longer count: deleted by the Kamer, or replaced by a later version. */
export type Part = {
  readonly segment: Segment;
  /** 1 for each document that is gone. */
  readonly gone: Uint8Array;
  /** References that were worked out after the segment was made, for documents that don't bear them. */
  readonly derived?: DerivedKeys;
};

/** The segment with all its documents in place. */
export function wholePart(segment: Segment): Part {
  return { segment, gone: new Uint8Array(countDocuments(segment)) };
}

/** The part without these documents too; itself when they were gone already. */
export function withoutDocuments(part: Part, documents: Iterable<number>): Part {
  let gone: Uint8Array | undefined;
  for (const document of documents) {
    if ((gone ?? part.gone)[document] !== 0) continue;
    gone ??= part.gone.slice();
    gone[document] = 1;
  }
  return gone ? { ...part, gone } : part;
}

/** How many of its documents are gone. */
export function countGone({ gone }: Part): number {
  let count = 0;
  for (const one of gone) count += one;
  return count;
}
