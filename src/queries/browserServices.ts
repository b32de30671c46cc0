import type { DossierName } from '@/domain/dossier/dossierName';
import type { BackupFolder } from '@/storage/backupFolder/backupFolder';
import type { DossierStore } from '@/storage/dossierStore';
import { openDossier } from '@/storage/openDossier';
import { browserClock, randomId } from '@/storage/ports';
import { createSettingsStore } from '@/storage/settings';
import type { VersionGuard } from '@/storage/versionGuard';
import type { ArchiveAccess } from './archiveAccess';
import type { Services } from './services';

/** The services of this browser. Dossiers are opened when they are first asked for; to be called once. */
export function createBrowserServices(
  exampleRecords: Services['exampleRecords'],
  version: VersionGuard,
): Services {
  const stores = new Map<DossierName, DossierStore>();
  let archive: Promise<ArchiveAccess> | undefined;
  let folder: Promise<BackupFolder> | undefined;
  return {
    store: (name) => {
      const store = stores.get(name) ?? openDossier(name, version);
      stores.set(name, store);
      return store;
    },
    settings: createSettingsStore(browserStorage(), window),
    clock: browserClock,
    version,
    nextId: randomId,
    exampleRecords,
    archive: () => {
      archive ??= import('./archiveAccess').then(({ openArchive }) =>
        openArchive(version.superseded),
      );
      return archive;
    },
    backupFolder: () => {
      folder ??= import('@/storage/backupFolder/openBackupFolder').then(({ openBackupFolder }) =>
        openBackupFolder(),
      );
      return folder;
    },
  };
}

/** Reading `localStorage` itself throws where the user shut it off: so it is read at each use, where that is caught. */
function browserStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  return {
    getItem: (key) => window.localStorage.getItem(key),
    setItem: (key, value) => window.localStorage.setItem(key, value),
  };
}
