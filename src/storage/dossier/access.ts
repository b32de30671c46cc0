import type { Written } from '@/domain/journal/committed';
import type { StorageFailure } from '@/domain/journal/failures';
import { failure, type Result } from '@/domain/shared/result';
import type { Connection } from '@/storage/database/connection';
import type { DossierDatabase } from '@/storage/database/database';
import { closedFailure, orStorageFailure } from '@/storage/database/storageFailure';
import type { Safekeeping } from '@/storage/snapshot/safekeeping';
import type { Whole } from '@/storage/snapshot/safekeepingPorts';
import { grown, readStanding, type Standing } from '@/storage/snapshot/standing';
import type { WithdrawableLock, Withdrawal } from '@/storage/tabs/withdrawal';

export type AccessPorts = {
  readonly database: DossierDatabase;
  readonly lock: WithdrawableLock;
  readonly connection: Connection;
  readonly safekeeping: () => Promise<Safekeeping>;
  /** Reads the whole journal, with the count of what is in the tables. */
  readonly whole: () => Promise<Whole>;
};

/** How a dossier is read and written to, whatever is read or written. */
export type Access = {
  /** Reads once the database is open. */
  readonly reading: <T>(read: () => Promise<T>) => Promise<T>;
  /**
   * Runs a write in its turn. What it wrote is kept outside of the database too before anyone is told. Rejects with a
   * `WithdrawnError` when it was called off before.
   */
  readonly writing: <Value extends Written, Failure extends { code: string }>(
    write: () => PromiseLike<Result<Value, Failure>>,
    withdrawal?: Withdrawal,
  ) => Promise<Result<Value, Failure | StorageFailure>>;
};

/** The access to one open dossier. */
export function createAccess({
  database,
  lock,
  connection,
  safekeeping,
  whole,
}: AccessPorts): Access {
  let isCounted = false;

  /** Counted at the first write; after that what was added is, as counting takes longer the more there is. */
  async function standingAfter(written: Written, before?: Standing): Promise<Standing> {
    const known = before && isCounted ? grown(before, written) : undefined;
    if (known) return known;
    const counted = await readStanding(database.dexie.backendDB());
    isCounted = true;
    return counted;
  }

  return {
    reading: async (read) => {
      await connection.open();
      return read();
    },
    writing: (write, withdrawal) =>
      orStorageFailure(async () => {
        await connection.open();
        return lock(async () => {
          const closed = connection.closed();
          if (closed) return failure(closedFailure(closed));
          const result = await orStorageFailure(write);
          if (result.ok && result.value.entries.length > 0) {
            const written = result.value;
            // The database has it, also when there is no way to keep it a second time; the next change makes up for that.
            const kept = await safekeeping().catch(() => undefined);
            await kept?.keepChange({
              entries: written.entries,
              standingAfter: (before) => standingAfter(written, before),
              whole,
            });
          }
          return result;
        }, withdrawal);
      }),
  };
}
