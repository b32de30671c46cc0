import type { DossierName } from '@/domain/dossier/dossierName';
import { databaseName, openDossierDatabase } from './database';
import { createDossierStore, type DossierStore } from './dossierStore';
import { browserClock, type Clock, randomId, randomNode } from './ports';
import { broadcastChannel } from './tabChannel';
import { webLock, writeLockName } from './writeLock';

/** Opens a dossier of this browser, kept in step with other tabs that have it open. */
export function openDossier(name: DossierName, clock: Clock = browserClock): DossierStore {
  return createDossierStore({
    database: openDossierDatabase(databaseName(name)),
    clock,
    nextId: randomId,
    node: randomNode(),
    lock: webLock(writeLockName),
    channel: broadcastChannel(databaseName(name)),
  });
}
