import type { DossierName } from '@/domain/dossier/dossierName';
import type { SettingsStore } from '@/storage/browserStorage/settings';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { openDossier } from '@/storage/dossier/openDossier';
import { onceUnlessItFails } from '@/storage/onceUnlessItFails';
import { browserClock, randomId } from '@/storage/ports';
import type { Turn } from '@/storage/tabs/turn';
import type { Services } from './services';

/** Opens a dossier; what keeps it outside of the database is loaded meanwhile. */
function openKept(name: DossierName, turn: Turn): DossierStore {
  const safekeeping = onceUnlessItFails(async () => {
    const { keepSnapshots, openBrowserSafekeeping } = await import(
      '@/queries/safekeeping/safekeeping'
    );
    const kept = await openBrowserSafekeeping(name, turn.version);
    keepSnapshots(store, document);
    return kept;
  });
  const store = openDossier(name, safekeeping, turn);
  // One that fails is tried again at the next write, and told of where trouble with keeping is.
  safekeeping().catch(() => undefined);
  return store;
}

/**
 * The services of this browser. Dossiers are opened when they are first asked for, but for those that were opened
 * already; to be called once.
 */
export function createBrowserServices(
  exampleRecords: Services['exampleRecords'],
  settings: SettingsStore,
  turn: Turn,
  opened: ReadonlyMap<DossierName, DossierStore> = new Map(),
): Services {
  const stores = new Map<DossierName, DossierStore>(opened);
  return {
    store: (name) => {
      const store = stores.get(name) ?? openKept(name, turn);
      stores.set(name, store);
      return store;
    },
    settings,
    clock: browserClock,
    version: turn.version,
    room: turn.place.room,
    nextId: randomId,
    exampleRecords,
    archive: onceUnlessItFails(async () => {
      const { openArchive } = await import('@/queries/archive/archiveAccess');
      return openArchive(turn.version.superseded);
    }),
    backupFolder: onceUnlessItFails(async () => {
      const { openBackupFolder } = await import('@/storage/backupFolder/openBackupFolder');
      return openBackupFolder(turn);
    }),
  };
}
