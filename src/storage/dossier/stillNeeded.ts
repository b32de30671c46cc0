import { subjectsOf } from '@/domain/dossier/dossier';
import { readRecord } from '@/domain/dossier/readRecord';
import type { StillNeeded } from '@/domain/journal/failures';
import { recordKinds, refKey } from '@/domain/shared/ids';
import type { DossierDatabase } from '@/storage/database/database';
import type { Refolded } from './storedRecord';

/** The first record that the removal of these would leave without a subject; for use inside a transaction. */
export async function findStillNeeded(
  database: DossierDatabase,
  refolded: readonly Refolded[],
): Promise<StillNeeded | undefined> {
  const gone = new Set(refolded.flatMap(({ ref, row }) => (row ? [] : [refKey(ref)])));
  if (gone.size === 0) return undefined;
  const after = new Map(refolded.map((it) => [refKey(it.ref), it.record]));
  for (const kind of recordKinds) {
    for (const row of await database.records(kind).toArray()) {
      const by = { kind, id: row.id };
      const key = refKey(by);
      if (gone.has(key)) continue;
      const record = after.get(key) ?? readRecord(by, row).record;
      const subjects = record ? subjectsOf(record) : [];
      const [ref] = subjects;
      if (ref && subjects.every((subject) => gone.has(refKey(subject)))) return { ref, by };
    }
  }
  return undefined;
}
