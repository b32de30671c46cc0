import type { JournalEntry } from '@/domain/journal/entry';
import type { RestoreFailure } from '@/domain/journal/failures';
import { restorableRows } from '@/domain/journal/setApart';
import { failure, type Result } from '@/domain/shared/result';
import type { DossierDatabase } from '@/storage/database/database';
import type { Safekeeping } from '@/storage/snapshot/safekeeping';
import type { Whole } from '@/storage/snapshot/safekeepingPorts';
import { withoutCopy } from '@/storage/snapshot/snapshotOutcome';
import { standingWith } from './foldedStanding';
import { type Beside, foldedFrom, restoreDossier } from './restoreDossier';

/**
 * Keeps a snapshot of what is there, restores these entries in its place, and keeps a snapshot of that. Rows that can't be
 * read stay beside them, with those that came along.
 */
export async function restoreKept(
  place: {
    readonly database: DossierDatabase;
    readonly kept: Safekeeping;
    /** Reads what is in the database now. */
    readonly read: () => Promise<Whole>;
  },
  entries: readonly JournalEntry[],
  over: readonly JournalEntry[],
  { setApart = [], restoredUpTo, isRecovery = false, former }: Beside,
): Promise<Result<undefined, RestoreFailure>> {
  const { database, kept, read } = place;
  const refused = withoutCopy(await kept.takeSnapshot(read));
  const present = await read();
  // Without a copy of what goes, nothing goes; where nothing is, nothing goes.
  const isSomething = present.entries.length + present.setApart.length > 0;
  if (refused && isSomething) return failure(refused);
  const notKept = former && withoutCopy(await kept.keepFormer(former, present));
  if (notKept) return failure(notKept);
  const apart = restorableRows([...present.setApart, ...setApart], entries);
  const refolded = foldedFrom(entries);
  const journal = { entries, refolded, apart, restoredUpTo, isRecovery };
  const result = await kept.duringReplacement(standingWith(journal), () =>
    restoreDossier(database, journal, over),
  );
  if (result.ok) await kept.takeSnapshot(read);
  return result;
}
