import type { ArchiveIndex } from '../index/archiveIndex';
import { countDocuments } from '../index/segment';
import { lengthTable } from './ranking';

/** Room to search one part in, used again for the next part and the next question. */
export type Scratch = {
  /** How far each document came: 0 is open, 1 is out, 2 has the first clause, 3 the second as well, and so on. */
  readonly reached: Uint8Array;
  readonly scores: Float32Array;
  /** The best score of the clause that is being looked at. */
  readonly best: Float32Array;
  /** The documents that have all clauses so far. */
  readonly found: Uint32Array;
};

/** What every search in an index needs, made at the first. */
export type Workplace = {
  readonly scratch: Scratch;
  /** As `lengthTable` gives it for the records of this index. */
  readonly lengths: Float32Array;
  /** The same as if all records were as long as most. */
  readonly evenLengths: Float32Array;
};

const workplaces = new WeakMap<ArchiveIndex, Workplace>();

function averageLength({ parts, starts }: ArchiveIndex): number {
  let sum = 0;
  for (const { segment } of parts) for (const length of segment.columns.lengths) sum += length;
  return sum / Math.max(1, starts.at(-1) ?? 0);
}

function makeWorkplace(index: ArchiveIndex): Workplace {
  const most = Math.max(0, ...index.parts.map(({ segment }) => countDocuments(segment)));
  const average = averageLength(index);
  const lengths = lengthTable(average);
  return {
    lengths,
    evenLengths: lengths.slice().fill(lengths[Math.round(average)] ?? 0),
    scratch: {
      reached: new Uint8Array(most),
      scores: new Float32Array(most),
      best: new Float32Array(most),
      found: new Uint32Array(most),
    },
  };
}

/** The place to search this index in. Searches are not to overlap, and never do: they wait for nothing. */
export function workplaceOf(index: ArchiveIndex): Workplace {
  const workplace = workplaces.get(index) ?? makeWorkplace(index);
  workplaces.set(index, workplace);
  return workplace;
}
