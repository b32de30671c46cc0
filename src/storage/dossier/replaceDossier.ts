import type { DossierRecord } from '@/domain/dossier/records';
import { byRecord } from '@/domain/journal/byRecord';
import { entriesFor, type Operation } from '@/domain/journal/change';
import type { Committed } from '@/domain/journal/committed';
import type { JournalEntry } from '@/domain/journal/entry';
import type { CommitFailure } from '@/domain/journal/failures';
import { foldRecord } from '@/domain/journal/fold';
import { replacingOperations } from '@/domain/journal/replace';
import { type RecordRef, recordKinds, refKey } from '@/domain/shared/ids';
import { failure, type Result, success } from '@/domain/shared/result';
import type { DossierDatabase } from '@/storage/database/database';
import { checkedOperations } from './commitChange';
import { allEntries, lastStamp } from './journalTable';
import { refold } from './storedRecord';
import { inTransaction, newContext, refoldWith, rejectedIn, type Writer, write } from './writing';

/**
 * Leaves exactly these records in the dossier, by one change on top of what was there: its history is kept, and taking
 * the change back gives everything back. Either all of that happens or nothing.
 */
export async function replaceDossier(
  database: DossierDatabase,
  writer: Writer,
  records: readonly DossierRecord[],
  about: { readonly author: string; readonly reason: string },
): Promise<Result<Committed, CommitFailure>> {
  const checked = checkedOperations(records.map((record): Operation => ({ type: 'put', record })));
  if (!checked.ok) return checked;
  const wanted = checked.value.flatMap((it) => (it.type === 'put' ? [it.record] : []));
  return inTransaction(
    database,
    recordKinds,
    async (): Promise<Result<Committed, CommitFailure>> => {
      const known = byRecord(await allEntries(database));
      const present = [...known.values()].flatMap(([first]) => (first ? [first.ref] : []));
      const currentOf = (ref: RecordRef) => {
        const entries = known.get(refKey(ref));
        return entries && foldRecord(entries);
      };
      const context = newContext(writer, await lastStamp(database), about);
      const operations = replacingOperations(present, wanted);
      const entries = entriesFor(operations, currentOf, context);
      const refolded = await refoldWith(database, entries, known);
      const refused = rejectedIn(refolded);
      if (refused.length > 0) {
        return failure({ code: 'change.malformedRecords', records: refused });
      }
      await repairTables(database, present, known);
      return success({ change: context.change, ...(await write(database, entries, refolded)) });
    },
  );
}

/** Makes the tables what the journal says they are: a row that was damaged is not changed by any entry. */
async function repairTables(
  database: DossierDatabase,
  present: readonly RecordRef[],
  known: ReadonlyMap<string, readonly JournalEntry[]>,
): Promise<void> {
  for (const kind of recordKinds) await database.records(kind).clear();
  const folded = present.map((ref) => refold(ref, known.get(refKey(ref)) ?? []));
  await write(database, [], folded);
}
