import type { DossierName } from '@/domain/dossier/dossierName';
import { databaseName, openDossierDatabase } from '@/storage/database/database';
import { browserClock, randomId } from '@/storage/ports';
import type { Safekeeping } from '@/storage/snapshot/safekeeping';
import { broadcastChannel } from '@/storage/tabs/tabChannel';
import type { Turn } from '@/storage/tabs/turn';
import { windowNode } from '@/storage/tabs/windowNode';
import { webLock, writeLockName } from '@/storage/tabs/writeLock';
import { createDossierStore, type DossierStore } from './dossierStore';

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
