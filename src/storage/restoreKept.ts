import type { JournalEntry } from '@/domain/journal/entry';
import type { RestoreFailure } from '@/domain/journal/failures';
import { failure, type Result } from '@/domain/shared/result';
import type { DossierDatabase } from './database';
import { newestVersion } from './migrations/migrations';
import { restoreDossier } from './restoreDossier';
import type { Safekeeping } from './snapshot/safekeeping';
import type { Whole } from './snapshot/safekeepingPorts';
import { nothing, type Standing } from './snapshot/standing';

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
  place: {
    readonly database: DossierDatabase;
    readonly kept: Safekeeping;
    /** Reads what is in the database now. */
    readonly read: () => Promise<Whole>;
  },
  entries: readonly JournalEntry[],
  over: readonly JournalEntry[],
): Promise<Result<undefined, RestoreFailure>> {
  const { database, kept, read } = place;
  // Without room for a copy of what goes, nothing goes.
  if ((await kept.takeSnapshot(read)) === 'failed') return failure({ code: 'storage.full' });
  const result = await kept.duringReplacement(standingWith(entries), () =>
    restoreDossier(database, entries, over),
  );
  if (result.ok) await kept.takeSnapshot(read);
  return result;
}
