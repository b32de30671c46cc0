import { type ArchiveIndex, broughtBy, documentsByDerived } from './archiveIndex';
import type { Brought } from './brought';
import { idAt } from './ids';
import { documentsAlone } from './keys';

/** Publications that came as documents of their own, and the records of the motions that they print: each pair is one motion. */
export type Printed = {
  /** For the document of a publication that of the record. */
  readonly recordOf: ReadonlyMap<number, number>;
  readonly publicationOf: ReadonlyMap<number, number>;
  /** For both documents of each pair that of the record. */
  readonly either: ReadonlyMap<number, number>;
  /** How many publications there are, those of which the record is not there, or not known yet, included. */
  readonly publications: number;
};

const known = new WeakMap<ArchiveIndex, Printed>();

function findPrinted(index: ArchiveIndex): Printed {
  const recordOf = new Map<number, number>();
  let publications = 0;
  for (const [at, { segment, gone }] of index.parts.entries()) {
    for (const local of documentsAlone(segment.keys)) {
      if (gone[local]) continue;
      publications += 1;
      // A reference that was worked out, and that something else bears, is left only where that prints the record.
      const [record] = documentsByDerived(index, idAt(segment.keys.ids, local));
      if (record !== undefined) recordOf.set((index.starts[at] ?? 0) + local, record);
    }
  }
  const publicationOf = new Map(
    [...recordOf].map(([publication, record]) => [record, publication]),
  );
  const own = [...publicationOf.keys()].map((record) => [record, record] as const);
  return { recordOf, publicationOf, either: new Map([...recordOf, ...own]), publications };
}

/** The publications of an index whose records are in it too; none before references were worked out. */
export function printedIn(index: ArchiveIndex): Printed {
  const printed = known.get(index) ?? findPrinted(index);
  known.set(index, printed);
  return printed;
}

/** The imports that brought and changed a record, or the publication with which it is one motion. */
export function broughtTogether(index: ArchiveIndex, document: number): Brought {
  const own = broughtBy(index, document);
  const publication = printedIn(index).publicationOf.get(document);
  if (publication === undefined) return own;
  const other = broughtBy(index, publication);
  return { first: Math.min(own.first, other.first), last: Math.max(own.last, other.last) };
}
