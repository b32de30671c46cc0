import type { DossierName } from '@/domain/dossier/dossierName';
import type { DossierRecord } from '@/domain/dossier/records';
import type { JournalEntry } from '@/domain/journal/entry';
import type { CommitFailure, FillFailure, RestoreFailure } from '@/domain/journal/failures';
import { byClock } from '@/domain/journal/merge/ahead';
import { failure, type Result, success } from '@/domain/shared/result';
import { BackupFailedError } from '@/queries/backup/backupFailedError';
import { type ChosenFile, readBundle } from '@/queries/backup/readBundle';
import type { ExampleWords } from '@/queries/dossier/dossiers';
import { openByChoice } from '@/queries/dossier/opened';
import type { SettingsStore } from '@/storage/browserStorage/settings';
import { databaseName } from '@/storage/database/database';
import { inAttempts } from '@/storage/database/inAttempts';
import { makeRoom, usablePlace } from '@/storage/database/makeRoom';
import { orStorageFailure } from '@/storage/database/storageFailure';
import { openDossier } from '@/storage/dossier/openDossier';
import { browserClock } from '@/storage/ports';
import type { KeptFile } from '@/storage/snapshot/keptFile';
import {
  acceptLoss,
  findRecovery,
  keepLeft,
  type Recovery,
  recoverDossier,
} from '@/storage/snapshot/recovery';
import type { Turn } from '@/storage/tabs/turn';
import { guardedLock, queueLock, webLock, writeLockName } from '@/storage/tabs/writeLock';
import type { Loss } from './inspection';
import { bundleCodec, openBrowserSafekeeping } from './safekeeping';

export type { Recovery } from '@/storage/snapshot/recovery';

/** Nothing was put back, or gone on without: why. */
export type RecoveryOutcome = Result<undefined, RestoreFailure | CommitFailure | FillFailure>;

/** What is left of a dossier in this browser. */
export type Left = {
  /** All that can be had back; `undefined` when that is nothing. */
  readonly found: Recovery | undefined;
  /** Files that were kept of it and can't be read any more. */
  readonly damaged: readonly KeptFile[];
};

/** A backup that was chosen to take the place of what is missing, read and checked. */
export type ChosenBackup = {
  readonly content: Recovery;
  /** When the file was made, and by whom. */
  readonly made: Date;
  readonly author: string;
  /** How many of its entries bear a time that is still to come. */
  readonly ahead: number;
};

/** What can be done about a dossier of which something is missing. */
export type Recovering = {
  /** All that is left of it in this browser. */
  readonly findLeft: (name: DossierName) => Promise<Left>;
  /** Reads a backup of it from a file. Rejects with a `BackupFailedError`. */
  readonly readBackup: (loss: Loss, chosen: ChosenFile) => Promise<ChosenBackup>;
  /** A file that can't be read, as it is. */
  readonly damagedFile: (
    loss: Loss,
    file: KeptFile,
  ) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Brings it back, and opens the user's own. Rejects when the browser gives no access. */
  readonly bringBack: (loss: Loss, found: Recovery) => Promise<RecoveryOutcome>;
  /** What was found as the bytes of a file that can be restored like any backup. */
  readonly fileOf: (loss: Loss, found: Recovery) => Promise<Uint8Array<ArrayBuffer>>;
  /** Goes on with what the browser still has, be it nothing; what was found can be put back later from the list of snapshots. */
  readonly goOnWithout: (loss: Loss) => Promise<RecoveryOutcome>;
  /**
   * Puts these records in its place where nothing is left in the database, as one change in the name of who delivers them;
   * what was kept of it stays.
   */
  readonly makeAnew: (
    loss: Loss,
    records: readonly DossierRecord[],
    words: ExampleWords,
  ) => Promise<RecoveryOutcome>;
  /** The turn in which the app can go on: another one when the place of the databases had to be left. */
  readonly turn: () => Turn;
};

/** Reads a backup of what is missing, and checks that it is one. Rejects with a `BackupFailedError`. */
async function readBackupOf({ name }: Loss, chosen: ChosenFile): Promise<ChosenBackup> {
  const { dossier, entries, setApart = [], madeAt, author } = await readBundle(chosen);
  if (dossier === 'selection') throw new BackupFailedError({ code: 'restore.selection' });
  if (dossier !== name) throw new BackupFailedError({ code: 'restore.otherDossier' });
  return {
    content: { entries, setApart, newest: undefined, damaged: [] },
    made: new Date(madeAt),
    author,
    ahead: byClock(entries, browserClock.now()).ahead.length,
  };
}

/**
 * Recovers dossiers in the turn of this tab, and opens the user's own in the settings. Where the place of the databases has to be left, `takeTurn` takes the turn
 * on the new one, which ends that of all tabs on the old one before anything is written.
 */
export function createRecovering(
  settings: SettingsStore,
  first: Turn,
  takeTurn: () => Promise<Turn>,
): Recovering {
  let turn = first;
  // One dossier after the other: where the place is left for the first, the second goes along.
  const inOrder = queueLock();

  /** Does `work`, again where the browser needs more than one attempt; what it tells by a code is not tried again. */
  const trying = (work: () => Promise<RecoveryOutcome>): Promise<RecoveryOutcome> =>
    inOrder(() => inAttempts(() => orStorageFailure(work)));

  const kept = (name: DossierName) => openBrowserSafekeeping(name, turn.version);

  /** Does `work` in the lock of all writers, while this version of the program may write. */
  const writing = <T>(work: () => Promise<T>) =>
    guardedLock(webLock(writeLockName), turn.version)(work);

  async function makeRoomFor({ name, inspection }: Loss): Promise<void> {
    const place = await writing(() =>
      inspection.state === 'unreadable'
        ? makeRoom(turn.place, databaseName(name))
        : usablePlace(turn.place),
    );
    if (place.generation !== turn.place.generation) turn = await takeTurn();
  }

  const keepOf = async ({ name }: Loss, instead: readonly JournalEntry[]) =>
    keepLeft(name, await kept(name), instead, turn.place.databases);

  async function goOnWithout(loss: Loss): Promise<RecoveryOutcome> {
    const notKept = await keepOf(loss, []);
    if (notKept) return failure(notKept);
    await makeRoomFor(loss);
    const keeping = await kept(loss.name);
    await writing(() => acceptLoss(loss.name, keeping, turn.place.databases));
    return success(undefined);
  }

  return {
    findLeft: async (name) => {
      const found = await findRecovery(name, await kept(name), turn.place.databases);
      const isSomething = found.entries.length + found.setApart.length > 0;
      return { found: isSomething ? found : undefined, damaged: found.damaged };
    },
    readBackup: readBackupOf,
    damagedFile: async ({ name }, file) => (await kept(name)).bytesOf(file),
    bringBack: (loss, found) =>
      trying(async () => {
        // What comes from elsewhere may lack something of what was found here.
        const notKept = found.newest ? undefined : await keepOf(loss, found.entries);
        if (notKept) return failure(notKept);
        await makeRoomFor(loss);
        const keeping = await kept(loss.name);
        const store = openDossier(loss.name, async () => keeping, turn);
        try {
          const back = await recoverDossier(found, store);
          // What befell the database may have taken the settings along.
          if (back.ok && loss.name === 'eigen') await openByChoice(settings, store, loss.name);
          return back;
        } finally {
          store.close();
        }
      }),
    fileOf: ({ name }, found) => bundleCodec(name).encode(found),
    goOnWithout: (loss) => trying(() => goOnWithout(loss)),
    makeAnew: (loss, records, { author, reason }) =>
      trying(async () => {
        await makeRoomFor(loss);
        const keeping = await kept(loss.name);
        const store = openDossier(loss.name, async () => keeping, turn);
        try {
          // What is left is not taken for all that there has to be without the user.
          if (!(await store.isEmpty())) return failure({ code: 'fill.notEmpty' });
          await writing(() => acceptLoss(loss.name, keeping, turn.place.databases));
          const made = await store.fillWith(records, author, reason);
          return made.ok ? success(undefined) : made;
        } finally {
          store.close();
        }
      }),
    turn: () => turn,
  };
}
