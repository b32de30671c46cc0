import type { DossierName } from '@/domain/dossier/dossierName';
import type { ArchiveAccess } from '@/queries/archive/archiveAccess';
import type { BackupFolder } from '@/storage/backupFolder/backupFolder';
import type { SettingsStore } from '@/storage/browserStorage/settings';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { openDossier } from '@/storage/dossier/openDossier';
import { browserClock, randomId } from '@/storage/ports';
import type { Turn } from '@/storage/tabs/turn';
import type { Services } from './services';

/** Opens a dossier; what keeps it outside of the database is loaded meanwhile. */
function openKept(name: DossierName, turn: Turn): DossierStore {
  const loading = import('@/queries/safekeeping/safekeeping');
  const kept = loading.then(({ openBrowserSafekeeping }) =>
    openBrowserSafekeeping(name, turn.version),
  );
  const store = openDossier(name, () => kept, turn);
  void loading.then(({ keepSnapshots }) => keepSnapshots(store, document));
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
  let archive: Promise<ArchiveAccess> | undefined;
  let folder: Promise<BackupFolder> | undefined;
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
    archive: () => {
      archive ??= import('@/queries/archive/archiveAccess').then(({ openArchive }) =>
        openArchive(turn.version.superseded),
      );
      return archive;
    },
    backupFolder: () => {
      folder ??= import('@/storage/backupFolder/openBackupFolder').then(({ openBackupFolder }) =>
        openBackupFolder(turn),
      );
      return folder;
    },
  };
}
