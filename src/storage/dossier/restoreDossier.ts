import { byRecord } from '@/domain/journal/byRecord';
import type { JournalEntry } from '@/domain/journal/entry';
import type { RestoreFailure } from '@/domain/journal/failures';
import { recordKinds } from '@/domain/shared/ids';
import { failure, type Result, success } from '@/domain/shared/result';
import type { DossierDatabase, Row } from '@/storage/database/database';
import { allEntries } from './journalTable';
import { refold } from './storedRecord';
import { inTransaction, write } from './writing';

/** Whether two journals are the same: entries never change, so that their ids tell. */
export function isSameJournal(
  journal: readonly JournalEntry[],
  other: readonly JournalEntry[],
): boolean {
  const ids = new Set(other.map(({ id }) => id));
  return journal.length === ids.size && journal.every(({ id }) => ids.has(id));
}

/**
 * Puts a whole journal, and the records that follow from it, in the place of all that is there: in one transaction, all
 * of it or nothing. `apart` are rows of the journal that can't be read. Refused when `over` is no longer what is there.
 */
export async function restoreDossier(
  database: DossierDatabase,
  entries: readonly JournalEntry[],
  over: readonly JournalEntry[],
  apart: readonly Row[] = [],
): Promise<Result<undefined, RestoreFailure>> {
  return inTransaction(
    database,
    recordKinds,
    async (): Promise<Result<undefined, RestoreFailure>> => {
      // Looked at within the transaction: where the browser has no lock across tabs, another one may write meanwhile.
      if (!isSameJournal(await allEntries(database), over)) {
        return failure({ code: 'restore.changedSince' });
      }
      for (const kind of recordKinds) await database.records(kind).clear();
      await database.journal.clear();
      const refolded = [...byRecord(entries).values()].flatMap((own) => {
        const [first] = own;
        return first ? [refold(first.ref, own)] : [];
      });
      await write(database, entries, refolded);
      await database.journal.bulkPut([...apart]);
      return success(undefined);
    },
  );
}
