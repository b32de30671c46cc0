import type { Dexie } from 'dexie';
import { isNewer } from '@/storage/migrations/migrations';
import { onceUnlessItFails } from '@/storage/onceUnlessItFails';
import type { WriteLock } from '@/storage/ports';
import type { DossierDatabase } from './database';
import { openInTurn } from './openInTurn';

/**
 * Why a dossier can't be written to any more. `outdated`: a newer version of the program opened it in another tab.
 * `newer`: it was opened that way from the start. `gone`: the database was removed, or taken away by the browser.
 */
export type Closed = 'gone' | 'newer' | 'outdated';

/** A write that came after the dossier was closed for good, or upgraded by newer code; nothing was written. */
export class ClosedDossierError extends Error {
  override readonly name = 'ClosedDossierError';
  readonly closed: Closed;

  constructor(closed: Closed) {
    super(`The dossier is closed: ${closed}`);
    this.closed = closed;
  }
}

/** Throws when the open database is of a later version than this code: checked in each transaction that writes. */
export function assertOwnVersion(dexie: Dexie): void {
  if (isNewer(dexie.backendDB().version / 10)) throw new ClosedDossierError('outdated');
}

export type Connection = {
  /** Opens the database, once; rejects when that fails, and tries again when it is next asked, unless it was closed for good. */
  readonly open: () => Promise<void>;
  readonly closed: () => Closed | undefined;
  readonly close: () => void;
};

/**
 * The connection to a database, which ends for good as soon as another tab upgrades or removes it. Dexie would open it
 * again by itself, and let old code write into what newer code made of it, or fill an empty one.
 */
export function connect(
  { dexie, databases }: Pick<DossierDatabase, 'databases' | 'dexie'>,
  lock: WriteLock,
  onClosed: (why: Closed) => void,
): Connection {
  let closed: Closed | undefined;
  let isOurDoing = false;
  let isOpening = false;

  function end(why: Closed): void {
    if (closed) return;
    closed = why;
    isOurDoing = true;
    dexie.close();
    onClosed(why);
  }

  dexie.on('versionchange', (event: IDBVersionChangeEvent) => {
    end(event.newVersion ? 'outdated' : 'gone');
    // Keeps Dexie from its own answer.
    return false;
  });
  dexie.on('close', () => {
    // After Dexie is done with it: it would leave the way open to come back.
    // One that can't be opened is closed by Dexie too: that may be tried again.
    if (!isOurDoing && !isOpening) queueMicrotask(() => end('gone'));
  });

  function assertNotClosed(): void {
    if (closed) throw new ClosedDossierError(closed);
  }

  async function open(): Promise<void> {
    // Dexie would open again what ended while it was being opened.
    assertNotClosed();
    isOpening = true;
    try {
      await openInTurn(dexie, lock, databases);
    } finally {
      isOpening = false;
    }
    if (!dexie.isOpen()) end('gone');
    assertNotClosed();
  }

  return {
    open: onceUnlessItFails(open),
    closed: () => closed,
    close: () => {
      isOurDoing = true;
      dexie.close();
    },
  };
}
