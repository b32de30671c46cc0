import type { DossierName } from '@/domain/dossier/dossierName';
import type { RestoreFailure } from '@/domain/journal/failures';
import { type Result, success } from '@/domain/shared/result';
import { browserStorage } from '@/storage/browserStorage';
import { databaseName } from '@/storage/database';
import { makeRoom } from '@/storage/makeRoom';
import { openDossier } from '@/storage/openDossier';
import { createSettingsStore } from '@/storage/settings';
import {
  acceptLoss,
  findRecovery,
  type Recovery,
  recoverDossier,
} from '@/storage/snapshot/recovery';
import { orStorageFailure } from '@/storage/storageFailure';
import type { Turn } from '@/storage/turn';
import { guardedLock, webLock, writeLockName } from '@/storage/writeLock';
import type { Loss } from './inspection';
import { bundleCodec, openBrowserSafekeeping } from './safekeeping';

export type { Recovery } from '@/storage/snapshot/recovery';

/** Nothing was put back, or gone on without: why. */
export type RecoveryOutcome = Result<undefined, RestoreFailure>;

/** What can be done about a dossier of which something is missing. */
export type Recovering = {
  /** All that is left of it in this browser; `undefined` when that is nothing. */
  readonly findLeft: (name: DossierName) => Promise<Recovery | undefined>;
  /** Brings it back, and opens the user's own. Rejects when the browser gives no access. */
  readonly bringBack: (loss: Loss, found: Recovery) => Promise<RecoveryOutcome>;
  /** What was found as the bytes of a file that can be restored like any backup. */
  readonly fileOf: (loss: Loss, found: Recovery) => Promise<Uint8Array<ArrayBuffer>>;
  /** Goes on with what the browser still has, be it nothing. */
  readonly goOnWithout: (loss: Loss) => Promise<RecoveryOutcome>;
};

/**
 * Recovers dossiers in the turn of this tab. Where the place of the databases has to be left, `takeTurn` takes the turn
 * on the new one, which ends that of all tabs on the old one before anything is written.
 */
export function createRecovering(first: Turn, takeTurn: () => Promise<Turn>): Recovering {
  let turn = first;

  const kept = (name: DossierName) => openBrowserSafekeeping(name, turn.version);

  /** Does `work` in the lock of all writers, while this version of the program may write. */
  const writing = <T>(work: () => Promise<T>) =>
    guardedLock(webLock(writeLockName), turn.version)(work);

  async function makeRoomFor({ name, inspection }: Loss): Promise<void> {
    if (inspection.state !== 'unreadable') return;
    const place = await writing(() => makeRoom(turn.place, databaseName(name)));
    if (place.generation !== turn.place.generation) turn = await takeTurn();
  }

  return {
    findLeft: async (name) => {
      const found = await findRecovery(name, await kept(name), turn.place.databases);
      return found.entries.length + found.setApart.length > 0 ? found : undefined;
    },
    bringBack: (loss, found) =>
      orStorageFailure(async (): Promise<RecoveryOutcome> => {
        await makeRoomFor(loss);
        const keeping = await kept(loss.name);
        const back = await recoverDossier(found, () =>
          openDossier(loss.name, async () => keeping, turn),
        );
        // What befell the database may have taken the settings along.
        if (back.ok && loss.name === 'eigen') {
          createSettingsStore(browserStorage(), window).write({ dossier: 'eigen' });
        }
        return back;
      }),
    fileOf: ({ name }, found) => bundleCodec(name).encode(found),
    goOnWithout: (loss) =>
      orStorageFailure(async (): Promise<RecoveryOutcome> => {
        await makeRoomFor(loss);
        const keeping = await kept(loss.name);
        await writing(() => acceptLoss(loss.name, keeping, turn.place.databases));
        return success(undefined);
      }),
  };
}
