import type { Growth } from '@/domain/journal/committed';
import type { Stamp } from '@/domain/journal/hlc';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import type { DossierDatabase } from '@/storage/database/database';
import type { Refolded } from './storedRecord';

/** Above this many records it is quicker to count all that there is afterwards. */
const lookUpLimit = 50;

/** The keys of those records that lie in their tables; `undefined` where there are too many to look. */
export async function presentAmong(
  database: DossierDatabase,
  refs: readonly RecordRef[],
): Promise<ReadonlySet<string> | undefined> {
  if (refs.length > lookUpLimit) return undefined;
  const rows = await Promise.all(refs.map(({ kind, id }) => database.records(kind).get(id)));
  return new Set(refs.flatMap((ref, at) => (rows[at] ? [refKey(ref)] : [])));
}

/** By how much a dossier grows when these records are written; `present` are the keys of those that are there. */
export function growthOf(
  refolded: readonly Refolded[],
  present: ReadonlySet<string>,
  since: Stamp | undefined,
): Growth {
  const before = refolded.filter(({ ref }) => present.has(refKey(ref))).length;
  const after = refolded.filter(({ row }) => row !== undefined).length;
  return { since, records: after - before };
}
