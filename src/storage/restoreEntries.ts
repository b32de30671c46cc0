import type { JournalEntry } from '@/domain/journal/entry';
import { type Result, success } from '@/domain/shared/result';
import { assertOwnVersion } from './connection';
import type { DossierDatabase } from './database';
import { allEntries, byRecord } from './journalTable';
import { newestVersion } from './migrations/migrations';
import type { Safekeeping, Whole } from './snapshot/safekeeping';
import { nothing, readStanding, type Standing } from './snapshot/standing';
import { refold } from './storedRecord';
import { write } from './writing';

/** Puts a whole journal in the place of what is there, with the records that follow from it; all of it or nothing. */
async function restoreEntries(
  database: DossierDatabase,
  entries: readonly JournalEntry[],
): Promise<void> {
  const { dexie } = database;
  await dexie.transaction('rw', dexie.tables, async () => {
    assertOwnVersion(dexie);
    for (const table of dexie.tables) await table.clear();
    const refolded = [...byRecord(entries).values()].flatMap((own) => {
      const [first] = own;
      return first ? [refold(first.ref, own)] : [];
    });
    await write(database, entries, refolded);
  });
}

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

/** Keeps a snapshot of what is there, puts these entries in its place, and keeps a snapshot of that. */
export async function restoreInstead(
  database: DossierDatabase,
  kept: Safekeeping,
  entries: readonly JournalEntry[],
): Promise<Result<undefined, never>> {
  const read = () => wholeOf(database);
  await kept.takeSnapshot(read);
  await kept.duringReplacement(standingWith(entries), () => restoreEntries(database, entries));
  await kept.takeSnapshot(read);
  return success(undefined);
}
