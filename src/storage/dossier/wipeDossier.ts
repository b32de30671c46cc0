import { assertOwnVersion, type Connection } from '@/storage/database/connection';
import type { DossierDatabase } from '@/storage/database/database';
import { newestVersion } from '@/storage/migrations/migrations';
import type { WriteLock } from '@/storage/ports';
import type { Safekeeping, WipeOutcome } from '@/storage/snapshot/safekeeping';
import { forgetCopies, forgetUnfinished, putWiped, wipedWithCopies } from './metaRows';
import type { StoreEvents } from './storeEvents';
import type { UnfinishedWipe } from './unfinishedWipe';

/** How a dossier is wiped. */
export type StoreWiping = {
  /**
   * Empties the dossier, its history too, and remembers on disk that it was at this moment (ISO 8601, UTC); when it rejects,
   * everything is still there. Only on the explicit wish of the user. `unfinished` is what the same wish is about elsewhere, and
   * is remembered with it until `endWipe`.
   */
  readonly wipe: (at: string, unfinished?: UnfinishedWipe) => Promise<WipeOutcome>;
  /** Throws away what is left of copies of before the last wipe. Rejects when they can't be reached. */
  readonly dropWipedCopies: () => Promise<void>;
  /** Forgets what was still to be wiped elsewhere. */
  readonly endWipe: () => Promise<void>;
};

type WipingPorts = {
  readonly database: DossierDatabase;
  readonly lock: WriteLock;
  readonly safekeeping: () => Promise<Safekeeping>;
  readonly connection: Connection;
  readonly events: StoreEvents;
};

/**
 * Empties every table of this database, the journal too, and leaves when that was done (ISO 8601, UTC) and what of the same wipe is
 * still to come elsewhere; then what was kept of it goes. Other dossiers are other databases.
 */
async function wipeDossier(
  database: DossierDatabase,
  kept: Safekeeping,
  at: string,
  unfinished?: UnfinishedWipe,
): Promise<WipeOutcome> {
  const { dexie } = database;
  const outcome = await kept.duringWipe(newestVersion, async () => {
    await dexie.transaction('rw', dexie.tables, async () => {
      assertOwnVersion(dexie);
      for (const table of dexie.tables) await table.clear();
      await putWiped(database, at, unfinished);
    });
  });
  // Where that can't be written, the next start looks for copies and finds none.
  if (outcome === 'wiped') await forgetCopies(database, at).catch(() => undefined);
  return outcome;
}

/** Throws away what was kept of a dossier before its last wipe, where that was cut off or out of reach. */
async function dropWipedCopies(database: DossierDatabase, kept: Safekeeping): Promise<void> {
  const at = await wipedWithCopies(database);
  if (at === undefined) return;
  await kept.dropBefore(at);
  await forgetCopies(database, at);
}

/** How one open dossier is wiped. */
export function createWiping(ports: WipingPorts): StoreWiping {
  const { database, lock, safekeeping, connection, events } = ports;
  return {
    wipe: async (at, unfinished) => {
      await connection.open();
      const kept = await safekeeping();
      const outcome = await lock(() => wipeDossier(database, kept, at, unfinished));
      events.emit({ type: 'replaced' });
      return outcome;
    },
    dropWipedCopies: async () => {
      await connection.open();
      const kept = await safekeeping();
      await lock(() => dropWipedCopies(database, kept));
    },
    endWipe: async () => {
      await connection.open();
      await lock(() => forgetUnfinished(database));
    },
  };
}
