import type { JournalEntry } from '@/domain/journal/entry';
import type { RestoreFailure } from '@/domain/journal/failures';
import { type JournalContent, restorableRows } from '@/domain/journal/setApart';
import { failure, type Result } from '@/domain/shared/result';
import type { DossierDatabase } from '@/storage/database/database';
import { newestVersion } from '@/storage/migrations/migrations';
import type { Safekeeping } from '@/storage/snapshot/safekeeping';
import type { Whole } from '@/storage/snapshot/safekeepingPorts';
import { withoutCopy } from '@/storage/snapshot/snapshotOutcome';
import { nothing, type Standing } from '@/storage/snapshot/standing';
import { restoreDossier } from './restoreDossier';

/** How a dossier will stand once it holds these entries and no others; its records are not counted yet. */
function standingWith(entries: readonly JournalEntry[], apart: number): Standing {
  const last = entries.reduce<Standing['last']>(
    (latest, { stamp }) => (latest === undefined || stamp > latest ? stamp : latest),
    undefined,
  );
  return { ...nothing, version: newestVersion, entries: entries.length + apart, last };
}

/** Keeps a snapshot of what is there, restores these entries in its place, and keeps a snapshot of that. Rows that can't be
 * read stay beside them, with those that came along. */
export async function restoreKept(
  place: {
    readonly database: DossierDatabase;
    readonly kept: Safekeeping;
    /** Reads what is in the database now. */
    readonly read: () => Promise<Whole>;
  },
  { entries, setApart }: JournalContent,
  over: readonly JournalEntry[],
): Promise<Result<undefined, RestoreFailure>> {
  const { database, kept, read } = place;
  const refused = withoutCopy(await kept.takeSnapshot(read));
  const present = await read();
  // Without a copy of what goes, nothing goes; where nothing is, nothing goes.
  const isSomething = present.entries.length + present.setApart.length > 0;
  if (refused && isSomething) return failure(refused);
  const apart = restorableRows([...present.setApart, ...setApart], entries);
  const result = await kept.duringReplacement(standingWith(entries, apart.length), () =>
    restoreDossier(database, entries, over, apart),
  );
  if (result.ok) await kept.takeSnapshot(read);
  return result;
}
