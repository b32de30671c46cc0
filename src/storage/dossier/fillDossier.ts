import type { DossierRecord } from '@/domain/dossier/records';
import type { Committed } from '@/domain/journal/committed';
import type { CommitFailure, FillFailure } from '@/domain/journal/failures';
import { recordKinds } from '@/domain/shared/ids';
import { failure, type Result } from '@/domain/shared/result';
import type { DossierDatabase } from '@/storage/database/database';
import { replaceDossier } from './replaceDossier';
import { inTransaction, type Writer } from './writing';

/** Puts these records in a dossier in which there is nothing, as one change; where there is anything, it is left alone. */
export async function fillDossier(
  database: DossierDatabase,
  writer: Writer,
  records: readonly DossierRecord[],
  about: { readonly author: string; readonly reason: string },
): Promise<Result<Committed, CommitFailure | FillFailure>> {
  const tables = [database.journal, ...recordKinds.map((kind) => database.records(kind))];
  // Looked at in the transaction that writes: another window may have begun meanwhile.
  return inTransaction(
    database,
    recordKinds,
    async (): Promise<Result<Committed, CommitFailure | FillFailure>> => {
      const counts = await Promise.all(tables.map((table) => table.count()));
      if (counts.some((count) => count > 0)) return failure({ code: 'fill.notEmpty' });
      return replaceDossier(database, writer, records, about);
    },
  );
}
