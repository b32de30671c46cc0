import { byRecord } from '@/domain/journal/byRecord';
import type { JournalEntry } from '@/domain/journal/entry';
import type { RestoreFailure } from '@/domain/journal/failures';
import type { Stamp } from '@/domain/journal/hlc';
import { recordKinds } from '@/domain/shared/ids';
import { failure, type Result, success } from '@/domain/shared/result';
import { assertOwnVersion } from '@/storage/database/connection';
import type { DossierDatabase, Row } from '@/storage/database/database';
import type { FormerKind } from '@/storage/snapshot/keptFile';
import { allEntries } from './journalTable';
import { forgetWiped, putRestored } from './metaRows';
import { type Refolded, refold } from './storedRecord';
import { write } from './writing';

/** Whether two journals are the same: entries never change, so that their ids tell. */
export function isSameJournal(
  journal: readonly JournalEntry[],
  other: readonly JournalEntry[],
): boolean {
  const ids = new Set(other.map(({ id }) => id));
  return journal.length === ids.size && journal.every(({ id }) => ids.has(id));
}

/** What comes with a journal that is put in the place of another. */
export type Beside = {
  /** Rows that can't be read, as text. */
  readonly setApart?: readonly string[] | undefined;
  /**
   * Up to which stamp the journal is one that was put there, rather than entered since: Ctrl Z goes no further back. Absent
   * where it goes on as if nothing had been put back.
   */
  readonly restoredUpTo?: Stamp | undefined;
  /** Whether it brings back what got lost: a wipe that the database tells of counts no more. */
  readonly isRecovery?: boolean;
  /** As what that which is there is kept, out of the way of newer snapshots; absent where an ordinary one of it will do. */
  readonly former?: FormerKind | undefined;
};

/** A whole journal with all that follows from it. */
export type FoldedJournal = {
  readonly entries: readonly JournalEntry[];
  readonly refolded: readonly Refolded[];
  /** Rows of the journal that can't be read. */
  readonly apart: readonly Row[];
  /** What the database is to remember of the restore. */
  readonly restoredUpTo: Stamp | undefined;
  /** Whether it is to forget the last wipe. */
  readonly isRecovery: boolean;
};

/** The records that follow from a whole journal. */
export function foldedFrom(entries: readonly JournalEntry[]): Refolded[] {
  return [...byRecord(entries).values()].flatMap((own) => {
    const [first] = own;
    return first ? [refold(first.ref, own)] : [];
  });
}

/**
 * Puts a whole journal, and the records that follow from it, in the place of all that is there: in one transaction, all
 * of it or nothing. Refused when `over` is no longer what is there.
 */
export async function restoreDossier(
  database: DossierDatabase,
  { entries, refolded, apart, restoredUpTo, isRecovery }: FoldedJournal,
  over: readonly JournalEntry[],
): Promise<Result<undefined, RestoreFailure>> {
  const { dexie } = database;
  return dexie.transaction(
    'rw',
    dexie.tables,
    async (): Promise<Result<undefined, RestoreFailure>> => {
      assertOwnVersion(dexie);
      // Looked at within the transaction: where the browser has no lock across tabs, another one may write meanwhile.
      if (!isSameJournal(await allEntries(database), over)) {
        return failure({ code: 'restore.changedSince' });
      }
      for (const kind of recordKinds) await database.records(kind).clear();
      await database.journal.clear();
      await write(database, entries, refolded);
      await database.journal.bulkPut([...apart]);
      await putRestored(database, restoredUpTo);
      if (isRecovery) await forgetWiped(database);
      return success(undefined);
    },
  );
}
