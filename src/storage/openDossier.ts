import type { DossierName } from '@/domain/dossier/dossierName';
import { databaseName, openDossierDatabase } from './database';
import { createDossierStore, type DossierStore } from './dossierStore';
import { browserClock, type Clock, randomId, randomNode } from './ports';
import { broadcastChannel } from './tabChannel';
import type { VersionGuard } from './versionGuard';
import { guardedLock, webLock, writeLockName } from './writeLock';

/**
 * Opens a dossier of this browser, kept in step with other tabs that have it open. It is written to as long as `guard`
 * says that this version may.
 */
export function openDossier(
  name: DossierName,
  guard: VersionGuard,
  clock: Clock = browserClock,
): DossierStore {
  return createDossierStore({
    database: openDossierDatabase(databaseName(name)),
    clock,
    nextId: randomId,
    node: randomNode(),
    lock: guardedLock(webLock(writeLockName), guard),
    channel: broadcastChannel(databaseName(name)),
  });
}
