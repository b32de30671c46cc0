import { assertOwnVersion } from '@/storage/database/connection';
import type { DossierDatabase } from '@/storage/database/database';
import { newestVersion } from '@/storage/migrations/migrations';
import type { Safekeeping, WipeOutcome } from '@/storage/snapshot/safekeeping';
import { forgetCopies, putWiped, wipedWithCopies } from './metaRows';
import type { UnfinishedWipe } from './unfinishedWipe';

/**
 * Empties every table of this database, the journal too, and leaves when that was done (ISO 8601, UTC) and what of the same wipe is
 * still to come elsewhere; then what was kept of it goes. Other dossiers are other databases.
 */
export async function wipeDossier(
  database: DossierDatabase,
  kept: Safekeeping,
  at: string,
  unfinished?: UnfinishedWipe,
): Promise<WipeOutcome> {
  const { dexie } = database;
  const outcome = await kept.duringWipe(newestVersion, async () => {
    await dexie.transaction('rw', dexie.tables, async () => {
      assertOwnVersion(dexie);
      for (const table of dexie.tables) await table.clear();
      await putWiped(database, at, unfinished);
    });
  });
  // Where that can't be written, the next start looks for copies and finds none.
  if (outcome === 'wiped') await forgetCopies(database, at).catch(() => undefined);
  return outcome;
}

/** Throws away what was kept of a dossier before its last wipe, where that was cut off or out of reach. */
export async function dropWipedCopies(database: DossierDatabase, kept: Safekeeping): Promise<void> {
  const at = await wipedWithCopies(database);
  if (at === undefined) return;
  await kept.dropBefore(at);
  await forgetCopies(database, at);
}
