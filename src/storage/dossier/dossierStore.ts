import { readRecord } from '@/domain/dossier/readRecord';
import type { DossierRecord } from '@/domain/dossier/records';
import type { Rejected } from '@/domain/dossier/rejected';
import type { Committed, Merged } from '@/domain/journal/committed';
import type { ChangeId, JournalEntry } from '@/domain/journal/entry';
import type {
  CommitFailure,
  FillFailure,
  MergeFailure,
  RestoreFailure,
  UndoFailure,
} from '@/domain/journal/failures';
import type { Stamp } from '@/domain/journal/hlc';
import { type RecordRef, recordKinds } from '@/domain/shared/ids';
import { failure, type Result } from '@/domain/shared/result';
import { type Closed, connect } from '@/storage/database/connection';
import type { DossierDatabase } from '@/storage/database/database';
import { orStorageFailure } from '@/storage/database/storageFailure';
import type { Clock, TabChannel, WriteLock } from '@/storage/ports';
import type { Safekeeping } from '@/storage/snapshot/safekeeping';
import type { Whole } from '@/storage/snapshot/safekeepingPorts';
import { withoutCopy } from '@/storage/snapshot/snapshotOutcome';
import { readStanding } from '@/storage/snapshot/standing';
import { onlyVersion, type VersionGuard } from '@/storage/tabs/versionGuard';
import { guardedLock } from '@/storage/tabs/writeLock';
import { createAccess } from './access';
import { type AuthoredRequest, commitChange, undoChange } from './commitChange';
import { fillDossier } from './fillDossier';
import { allContent, allEntries, entriesOn } from './journalTable';
import type { Settling } from './mergeEntries';
import { readRestored, writeOpened } from './metaRows';
import { replaceDossier } from './replaceDossier';
import type { Beside } from './restoreDossier';
import { inOrderOfCreation } from './storedRecord';
import { createStoreEvents, type StoreEvent } from './storeEvents';
import { createWiping, type StoreWiping } from './wipeDossier';

/** All that is in a dossier's tables. */
export type Loaded = {
  /** In the order in which they were first written, kind by kind. */
  readonly records: DossierRecord[];
  readonly rejected: Rejected[];
};

/**
 * One dossier on disk. Every write is one transaction, and its promise resolves when the browser has put it on disk.
 * What can be mended comes back as a failure; a database that can't be opened or read throws.
 */
export type DossierStore = StoreWiping & {
  /** The name of this window in the stamps of what it writes. */
  readonly node: string;
  readonly load: () => Promise<Loaded>;
  /** Carries out a change as a whole or not at all; every record is checked first. */
  readonly commit: (request: AuthoredRequest) => Promise<Result<Committed, CommitFailure>>;
  /** Takes a change back by a new one; undoing that is the redo. */
  readonly undo: (change: ChangeId, author: string) => Promise<Result<Committed, UndoFailure>>;
  /** The whole journal in order of stamp. */
  readonly journal: () => Promise<JournalEntry[]>;
  /** The entries on these records in order of stamp. */
  readonly historyOf: (refs: readonly RecordRef[]) => Promise<JournalEntry[]>;
  /**
   * Takes over the entries of another copy of the dossier; doing it twice changes nothing. With `settling`, a snapshot of what
   * is there is kept first, and one change is written on top of the entries.
   */
  readonly merge: (
    entries: readonly unknown[],
    settling?: Settling,
  ) => Promise<Result<Merged, MergeFailure>>;
  /** The whole journal with the count of what is in the tables, of one moment. */
  readonly whole: () => Promise<Whole>;
  /** Leaves exactly these records in the dossier, as one change on top of its history; it can be undone as any other. */
  readonly replaceWith: (
    records: readonly DossierRecord[],
    author: string,
    reason: string,
  ) => Promise<Result<Committed, CommitFailure>>;
  /** Puts these records in the dossier as one change, if there is nothing in it; else nothing is written. */
  readonly fillWith: (
    records: readonly DossierRecord[],
    author: string,
    reason: string,
  ) => Promise<Result<Committed, CommitFailure | FillFailure>>;
  /**
   * Puts a whole journal in the place of what is there, its history too: a snapshot of that is kept first. Refused when
   * `over`, the journal that the user saw, is no longer what is there. Rows that can't be read stay, with those of `beside`.
   */
  readonly restore: (
    entries: readonly JournalEntry[],
    over: readonly JournalEntry[],
    beside?: Beside,
  ) => Promise<Result<undefined, RestoreFailure>>;
  /** Up to which stamp the journal was put there by the last restore, in whatever window; `undefined` where there was none. */
  readonly restoredUpTo: () => Promise<Stamp | undefined>;
  readonly isEmpty: () => Promise<boolean>;
  /** Remembers on disk that the choice with this number was for this dossier. Rejects when that can't be written. */
  readonly markOpened: (choice: number) => Promise<void>;
  /** What keeps the dossier outside of the database. */
  readonly safekeeping: () => Promise<Safekeeping>;
  /** Why it can't be written to any more; `undefined` as long as it can. */
  readonly closed: () => Closed | undefined;
  /** Tells of every write by this tab and by others, and when it is closed for good; returns how to stop. */
  readonly subscribe: (listener: (event: StoreEvent) => void) => () => void;
  readonly close: () => void;
};

/** The whole journal, with the count of what is in the tables. */
async function wholeOf(database: DossierDatabase): Promise<Whole> {
  const content = await allContent(database);
  // Counted after it was read: what is in it counts among what there was, also when something is written meanwhile.
  return { ...content, standing: await readStanding(database.dexie.backendDB()) };
}

async function holdsNothing({ dexie }: DossierDatabase): Promise<boolean> {
  const { entries, records } = await readStanding(dexie.backendDB());
  return entries + records === 0;
}

export type DossierStorePorts = {
  readonly database: DossierDatabase;
  readonly clock: Clock;
  /** Ids for changes and entries, never the same one twice. */
  readonly nextId: () => string;
  /** Name of this writer in the stamps: 1 to 16 characters of 0-9 and a-z. */
  readonly node: string;
  readonly lock: WriteLock;
  readonly channel: TabChannel;
  /** Asked for at the first write. */
  readonly safekeeping: () => Promise<Safekeeping>;
  /** Whether this version of the program may still write; it may where nobody says. */
  readonly version?: VersionGuard;
};

async function loadAll(database: DossierDatabase): Promise<Loaded> {
  const records: DossierRecord[] = [];
  const rejected: Rejected[] = [];
  const tables = recordKinds.map((kind) => database.records(kind));
  await database.dexie.transaction('r', tables, async () => {
    for (const kind of recordKinds) {
      const rows = await database.records(kind).toArray();
      for (const row of inOrderOfCreation(rows)) {
        const read = readRecord({ kind, id: row.id }, row);
        if (read.record) records.push(read.record);
        if (read.rejected) rejected.push(read.rejected);
      }
    }
  });
  return { records, rejected };
}

/** Opens a store on a database; the ports are what it can't make itself. */
export function createDossierStore(ports: DossierStorePorts): DossierStore {
  const { database, safekeeping, version = onlyVersion } = ports;
  const lock = guardedLock(ports.lock, version);
  const events = createStoreEvents(ports.channel);
  const connection = connect(database, ports.lock, () => events.tellHere({ type: 'closed' }));

  const whole = () => wholeOf(database);
  const { reading, writing } = createAccess({ database, lock, safekeeping, connection, whole });

  function telling<Failure extends { code: string }>(
    result: Result<Committed, Failure>,
  ): Result<Committed, Failure> {
    if (result.ok && result.value.entries.length > 0) {
      const keys = [
        ...result.value.put.map(({ kind, id }) => ({ kind, id })),
        ...result.value.removed,
      ];
      events.emit({ type: 'changed', keys, committed: result.value });
    }
    return result;
  }

  function replaced<Outcome extends { readonly ok: boolean }>(result: Outcome): Outcome {
    if (result.ok) events.emit({ type: 'replaced' });
    return result;
  }

  return {
    node: ports.node,
    load: () => reading(() => loadAll(database)),
    commit: async (request) => telling(await writing(() => commitChange(database, ports, request))),
    undo: async (change, author) =>
      telling(await writing(() => undoChange(database, ports, change, author))),
    journal: () => reading(() => allEntries(database)),
    historyOf: (refs) => reading(() => entriesOn(database, refs)),
    merge: async (entries, settling) => {
      // What few pages need is loaded when it is asked for.
      const { mergeEntries } = await import('./mergeEntries');
      const result = await writing(async () => {
        const kept = settling && (await safekeeping());
        const refused = kept && withoutCopy(await kept.takeSnapshot(whole));
        // Without a copy of what is there, nothing is taken over.
        if (refused) return failure(refused);
        return mergeEntries(database, ports, entries, settling);
      });
      if (result.ok && result.value.entries.length > 0) {
        events.emit({ type: 'changed', keys: result.value.entries.map(({ ref }) => ref) });
      }
      return result;
    },
    ...createWiping({ database, lock, safekeeping, connection, events }),
    restore: async (entries, over, beside = {}) =>
      replaced(
        await orStorageFailure(async () => {
          await connection.open();
          const { restoreKept } = await import('./restoreKept');
          const place = { database, kept: await safekeeping(), read: whole };
          return lock(() => restoreKept(place, entries, over, beside));
        }),
      ),
    restoredUpTo: () => reading(() => readRestored(database)),
    whole: () => reading(whole),
    replaceWith: async (records, author, reason) =>
      replaced(await writing(() => replaceDossier(database, ports, records, { author, reason }))),
    fillWith: async (records, author, reason) =>
      replaced(await writing(() => fillDossier(database, ports, records, { author, reason }))),
    isEmpty: () => reading(() => holdsNothing(database)),
    markOpened: async (choice) => {
      await connection.open();
      await lock(() => writeOpened(database, choice));
    },
    safekeeping,
    closed: connection.closed,
    subscribe: events.subscribe,
    close: () => {
      events.close();
      connection.close();
    },
  };
}
