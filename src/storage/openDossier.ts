import type { DossierName } from '@/domain/dossier/dossierName';
import { databaseName, openDossierDatabase } from './database';
import { createDossierStore, type DossierStore } from './dossierStore';
import { browserClock, randomId, windowNode } from './ports';
import type { Safekeeping } from './snapshot/safekeeping';
import { broadcastChannel } from './tabChannel';
import type { Turn } from './turn';
import { webLock, writeLockName } from './writeLock';

/** Opens a dossier of this browser, kept in step with other tabs that have it open, and outside of its database. */
export function openDossier(
  name: DossierName,
  safekeeping: () => Promise<Safekeeping>,
  { version, place }: Turn,
): DossierStore {
  return createDossierStore({
    database: openDossierDatabase(databaseName(name), place.databases),
    clock: browserClock,
    nextId: randomId,
    node: windowNode(),
    lock: webLock(writeLockName),
    channel: broadcastChannel(databaseName(name)),
    safekeeping,
    version,
  });
}
