import type { DossierName } from '@/domain/dossier/dossierName';
import { inPresentShape } from '@/domain/journal/earlierShapes';
import type { JournalEntry } from '@/domain/journal/entry';
import type { CopyFailure, RestoreFailure, StorageFailure } from '@/domain/journal/failures';
import { allInOrder } from '@/domain/journal/fold';
import { type JournalContent, restorableRows } from '@/domain/journal/setApart';
import type { Result } from '@/domain/shared/result';
import { databaseName } from '@/storage/database/database';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { standingWith } from '@/storage/dossier/foldedStanding';
import { contentOf } from '@/storage/dossier/journalTable';
import { foldedFrom } from '@/storage/dossier/restoreDossier';
import type { KeptFile } from './keptFile';
import type { Safekeeping } from './safekeeping';
import { withoutCopy } from './snapshotOutcome';
import { nothing, openAsIs, readStanding } from './standing';

/** What a dossier can be recovered to: from outside of the database, with what of the journal can still be read. */
export type Recovery = JournalContent & {
  /** The newest file that was used; `undefined` when only the database gave something, or a backup from elsewhere. */
  readonly newest: KeptFile | undefined;
  /** Files outside of the database that are damaged. */
  readonly damaged: readonly KeptFile[];
};

function readAll(database: IDBDatabase): Promise<unknown[]> {
  if (!database.objectStoreNames.contains('journal')) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const request = database.transaction('journal').objectStore('journal').getAll();
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
  });
}

const noContent: JournalContent = { entries: [], setApart: [] };

/** What can still be read from the journal of a database that may be damaged; nothing when it can't be opened. */
async function readableContent(name: string, databases?: IDBFactory): Promise<JournalContent> {
  try {
    const database = await openAsIs(name, databases);
    if (!database) return noContent;
    const rows = await readAll(database).finally(() => database.close());
    const { entries, setApart } = contentOf(rows);
    return { entries: entries.flatMap(inPresentShape), setApart };
  } catch {
    return noContent;
  }
}

function isAllIn({ entries, setApart }: JournalContent, instead: readonly JournalEntry[]): boolean {
  const ids = new Set(instead.map(({ id }) => id));
  return setApart.length === 0 && entries.every(({ id }) => ids.has(id));
}

/** Finds all of a dossier that is left anywhere. Changes nothing. */
export async function findRecovery(
  name: DossierName,
  kept: Safekeeping,
  databases?: IDBFactory,
): Promise<Recovery> {
  const [found, readable] = await Promise.all([
    kept.recoverable(),
    readableContent(databaseName(name), databases),
  ]);
  return {
    // Of two with one id the database's own comes last, and stays.
    entries: allInOrder([...(found?.entries ?? []), ...readable.entries]),
    setApart: [...new Set([...(found?.setApart ?? []), ...readable.setApart])],
    newest: found?.newest,
    damaged: found?.damaged ?? [],
  };
}

/**
 * Brings a dossier to what was found of it, in a database that is there or is made now. A wipe that was cut off is forgotten
 * by that, and where the last restore ended is not. What refuses it comes back as a failure: then nothing changed. Rejects
 * when the browser can't make a database.
 */
export async function recoverDossier(
  { entries, setApart }: Recovery,
  store: DossierStore,
): Promise<Result<undefined, RestoreFailure>> {
  // What can't be read of that keeps nothing back.
  const restoredUpTo = await store.restoredUpTo().catch(() => undefined);
  return store.restore(entries, await store.journal(), {
    setApart,
    restoredUpTo,
    isRecovery: true,
  });
}

/**
 * Keeps all of a dossier that is left anywhere as a snapshot that can be put back later, unless what takes its place has all of
 * it: changes lie in files apart, which no list of snapshots has. To be done before anything is written or removed. Tells why it
 * could not be done; then nothing should take its place.
 */
export async function keepLeft(
  name: DossierName,
  kept: Safekeeping,
  instead: readonly JournalEntry[],
  databases?: IDBFactory,
): Promise<CopyFailure | StorageFailure | undefined> {
  // Files that can't be listed now can't be pushed out either.
  const left = await findRecovery(name, kept, databases).catch(() => undefined);
  if (!left || isAllIn(left, instead)) return undefined;
  const { entries, setApart } = left;
  const apart = restorableRows(setApart, entries);
  const standing = standingWith({ entries, refolded: foldedFrom(entries), apart });
  return withoutCopy(await kept.keepFormer('passed', { entries, setApart, standing }));
}

/** Takes what the database holds, be it nothing, for the whole dossier; snapshots stay where they are. */
export async function acceptLoss(
  name: DossierName,
  kept: Safekeeping,
  databases?: IDBFactory,
): Promise<void> {
  const database = await openAsIs(databaseName(name), databases);
  const standing = database ? await readStanding(database) : nothing;
  database?.close();
  await kept.keepChange({ entries: [], standingAfter: () => Promise.resolve(standing) });
}
