import { referenceKeys } from '@/archive/index/keys';
import type { ReferenceKeys } from '@/archive/index/segment';
import type { DerivedReferences } from '@/archive/links/derivedReferences';
import { isBytes, isFields, isLongs } from '@/archive/stored';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { Place } from '@/storage/archive/chunks';

/** References that were worked out, as they are stored: in the place of a document stands where its record lies. */
export type StoredReferences = ReferenceKeys;

const id = 'references';
/** Raise it with every change of what is worked out or of how it is kept: what was stored before is then made anew. */
const layout = 7;

export function storedReferences(
  { references, papers }: DerivedReferences,
  placeOf: (paper: number) => Place,
): StoredReferences {
  return referenceKeys(
    references.map((reference, at) => [reference, placeOf(papers[at] ?? 0)] as const),
  );
}

function parse(raw: unknown): StoredReferences | undefined {
  if (!isFields(raw) || !isFields(raw['references'])) return undefined;
  const { referenced } = raw;
  const { bytes, starts } = raw['references'];
  const isWhole =
    isBytes(bytes) &&
    isLongs(starts) &&
    isLongs(referenced) &&
    starts.length === referenced.length + 1;
  return isWhole ? { references: { bytes, starts }, referenced } : undefined;
}

/** The references that were worked out from the records as they are now; `undefined` when that was not done. */
export async function readReferences(store: ArchiveStore): Promise<StoredReferences | undefined> {
  return parse(await store.finding(id, layout));
}

/** Keeps them; gives `false` when the records are no longer those from which they were worked out. */
export function keepReferences(
  store: ArchiveStore,
  basis: string,
  content: StoredReferences,
): Promise<boolean> {
  return store.putFinding({ id, layout, basis, content });
}
