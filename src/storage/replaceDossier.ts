import type { DossierRecord } from '@/domain/dossier/records';
import { entriesFor, type Operation } from '@/domain/journal/change';
import type { Committed } from '@/domain/journal/committed';
import type { CommitFailure } from '@/domain/journal/failures';
import { failure, type Result, success } from '@/domain/shared/result';
import { checkedOperations } from './commitChange';
import type { DossierDatabase } from './database';
import { lastStamp } from './journalTable';
import { newContext, refoldWith, rejectedIn, type Writer, write } from './writing';

function inWholeDatabase<T>({ dexie }: DossierDatabase, work: () => Promise<T>): PromiseLike<T> {
  return dexie.transaction('rw', dexie.tables, work);
}

async function clearAll({ dexie }: DossierDatabase): Promise<void> {
  for (const table of dexie.tables) await table.clear();
}

/** Empties every table of this database, the journal too; other dossiers are other databases. */
export async function wipeDossier(database: DossierDatabase): Promise<void> {
  await inWholeDatabase(database, () => clearAll(database));
}

/** Empties the database and fills it with these records as one change; either all of that happens or nothing. */
export async function replaceDossier(
  database: DossierDatabase,
  writer: Writer,
  records: readonly DossierRecord[],
  about: { readonly author: string; readonly reason: string },
): Promise<Result<Committed, CommitFailure>> {
  const checked = checkedOperations(records.map((record): Operation => ({ type: 'put', record })));
  if (!checked.ok) return checked;
  return inWholeDatabase(database, async (): Promise<Result<Committed, CommitFailure>> => {
    const context = newContext(writer, await lastStamp(database), about);
    const entries = entriesFor(checked.value, () => undefined, context);
    const refolded = await refoldWith(database, entries, new Map());
    const refused = rejectedIn(refolded);
    if (refused.length > 0) {
      return failure({ code: 'change.malformedRecords', records: refused });
    }
    await clearAll(database);
    return success({ change: context.change, ...(await write(database, entries, refolded)) });
  });
}
