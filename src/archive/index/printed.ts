import { type ArchiveIndex, documentsByDerived } from './archiveIndex';
import { idAt } from './ids';
import { documentsAlone } from './keys';

/** Publications that came as documents of their own, and the records of the motions that they print: each pair is one motion. */
export type Printed = {
  /** For the document of a publication that of the record. */
  readonly recordOf: ReadonlyMap<number, number>;
  readonly publicationOf: ReadonlyMap<number, number>;
};

const known = new WeakMap<ArchiveIndex, Printed>();

function findPrinted(index: ArchiveIndex): Printed {
  const recordOf = new Map<number, number>();
  for (const [at, { segment, gone }] of index.parts.entries()) {
    for (const local of documentsAlone(segment.keys)) {
      if (gone[local]) continue;
      // A reference that was worked out, and that something else bears, is left only where that prints the record.
      const [record] = documentsByDerived(index, idAt(segment.keys.ids, local));
      if (record !== undefined) recordOf.set((index.starts[at] ?? 0) + local, record);
    }
  }
  const publicationOf = new Map(
    [...recordOf].map(([publication, record]) => [record, publication]),
  );
  return { recordOf, publicationOf };
}

/** The publications of an index whose records are in it too; none before references were worked out. */
export function printedIn(index: ArchiveIndex): Printed {
  const printed = known.get(index) ?? findPrinted(index);
  known.set(index, printed);
  return printed;
}
