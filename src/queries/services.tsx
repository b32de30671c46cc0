import { createContext, type ReactNode, useContext } from 'react';
import type { DossierName } from '@/domain/dossier/dossierName';
import type { DossierRecord } from '@/domain/dossier/records';
import type { ArchiveAccess } from '@/queries/archive/archiveAccess';
import type { BackupFolder } from '@/storage/backupFolder/backupFolder';
import type { SettingsStore } from '@/storage/browserStorage/settings';
import type { Room } from '@/storage/database/databasePlace';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import type { Clock } from '@/storage/ports';
import type { VersionGuard } from '@/storage/tabs/versionGuard';

/** What the hooks need from outside of React; in tests with a clock and a database of their own. */
export type Services = {
  /** The store of a dossier; the same one at every call. */
  readonly store: (name: DossierName) => DossierStore;
  readonly settings: SettingsStore;
  readonly clock: Clock;
  /** Whether this version of the program may still write. */
  readonly version: VersionGuard;
  /** What tells of the room in the place of the databases, when that is apart from the rest. */
  readonly room?: Room | undefined;
  /** Ids for new records. */
  readonly nextId: () => string;
  /** The records of the example dossier; read when they are asked for. */
  readonly exampleRecords: () => Promise<readonly DossierRecord[]>;
  /** The public record of the Kamer, apart from every dossier; started when it is first asked for. */
  readonly archive: () => Promise<ArchiveAccess>;
  /** The folder to which backups are written by themselves, if the user chose one. */
  readonly backupFolder: () => Promise<BackupFolder>;
};

const ServicesContext = createContext<Services | undefined>(undefined);

/** Gives the hooks below it their services. */
export function ServicesProvider(props: { services: Services; children: ReactNode }) {
  return (
    <ServicesContext.Provider value={props.services}>{props.children}</ServicesContext.Provider>
  );
}

/** The services; throws outside of a `ServicesProvider`. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesProvider above it');
  return services;
}
