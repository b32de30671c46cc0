import type { JournalEntry } from '@/domain/journal/entry';
import type { RestoreFailure } from '@/domain/journal/failures';
import { failure, type Result } from '@/domain/shared/result';
import type { DossierDatabase } from './database';
import { allEntries } from './journalTable';
import { newestVersion } from './migrations/migrations';
import { restoreDossier } from './restoreDossier';
import type { Safekeeping, Whole } from './snapshot/safekeeping';
import { nothing, readStanding, type Standing } from './snapshot/standing';

/** The whole journal, with the count of what is in the tables. */
export async function wholeOf(database: DossierDatabase): Promise<Whole> {
  const standing = await readStanding(database.dexie.backendDB());
  return { entries: await allEntries(database), standing };
}

/** How a dossier will stand once it holds these entries and no others; its records are not counted yet. */
function standingWith(entries: readonly JournalEntry[]): Standing {
  const last = entries.reduce<Standing['last']>(
    (latest, { stamp }) => (latest === undefined || stamp > latest ? stamp : latest),
    undefined,
  );
  return { ...nothing, version: newestVersion, entries: entries.length, last };
}

/** Keeps a snapshot of what is there, restores these entries in its place, and keeps a snapshot of that. */
export async function restoreKept(
  database: DossierDatabase,
  kept: Safekeeping,
  entries: readonly JournalEntry[],
  over: readonly JournalEntry[],
): Promise<Result<undefined, RestoreFailure>> {
  const read = () => wholeOf(database);
  // Without room for a copy of what goes, nothing goes.
  if ((await kept.takeSnapshot(read)) === 'failed') return failure({ code: 'storage.full' });
  const result = await kept.duringReplacement(standingWith(entries), () =>
    restoreDossier(database, entries, over),
  );
  if (result.ok) await kept.takeSnapshot(read);
  return result;
}
