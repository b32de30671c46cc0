import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import type { DossierName } from '@/domain/dossier/dossierName';
import type { DossierRecord } from '@/domain/dossier/records';
import type { ArchiveAccess } from '@/queries/archive/archiveAccess';
import { StandProvider } from '@/queries/dossier/stand';
import { createQueryClient } from '@/queries/queryClient';
import { type Services, ServicesProvider } from '@/queries/services';
import type { BackupFolder } from '@/storage/backupFolder/backupFolder';
import { createSettingsStore, type Settings } from '@/storage/browserStorage/settings';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import type { Clock } from '@/storage/ports';
import { onlyVersion, type VersionGuard } from '@/storage/tabs/versionGuard';
import { makeTestArchive } from './archive';
import { makeTestStore, testMoment } from './dossierStore';

type TestServicesOptions = {
  /** What stands in the dossier `eigen`, which is the one shown. */
  readonly records?: readonly DossierRecord[];
  readonly settings?: Partial<Settings>;
  readonly clock?: Clock;
  readonly stores?: Partial<Record<DossierName, DossierStore>>;
  readonly version?: VersionGuard;
  /** The records of the example dossier. */
  readonly example?: readonly DossierRecord[];
  /** The public record; an empty one where it isn't given. */
  readonly archive?: ArchiveAccess;
  /** Where backups go by themselves; the browser can't do that where it isn't given. */
  readonly backupFolder?: BackupFolder;
};

const noFolder: BackupFolder = {
  state: async () => ({ type: 'unsupported' }),
  choose: async () => false,
  allow: async () => false,
  forget: async () => {},
  open: async () => undefined,
};

function makeSettings(patch: Partial<Settings>) {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
  const settings = createSettingsStore(storage, window);
  settings.write({ author: 'Anna', dossier: 'eigen', ...patch });
  return settings;
}

/** Services on new databases, with a clock that stands still at `testMoment` and counted ids. */
export async function makeTestServices(options: TestServicesOptions = {}): Promise<Services> {
  const stores: Record<DossierName, DossierStore> = {
    eigen: options.stores?.eigen ?? makeTestStore(),
    voorbeeld: options.stores?.voorbeeld ?? makeTestStore(),
  };
  const operations = (options.records ?? []).map((record) => ({ type: 'put' as const, record }));
  await stores.eigen.commit({ author: 'Anna', operations });
  let ids = 0;
  let archive: Promise<ArchiveAccess> | undefined;
  return {
    store: (name) => stores[name],
    settings: makeSettings(options.settings ?? {}),
    clock: options.clock ?? { now: () => testMoment },
    version: options.version ?? onlyVersion,
    nextId: () => `id-${++ids}`,
    exampleRecords: () => Promise.resolve(options.example ?? []),
    archive: () => {
      archive ??= options.archive ? Promise.resolve(options.archive) : makeTestArchive();
      return archive;
    },
    backupFolder: async () => options.backupFolder ?? noFolder,
  };
}

/** A wrapper for Testing Library that gives what is rendered its services and a cache. */
export function makeWrapper(services: Services, client: QueryClient = createQueryClient()) {
  return function Wrapper({ children }: { children: ReactNode }) {
    return (
      <QueryClientProvider client={client}>
        <ServicesProvider services={services}>
          <Suspense fallback={null}>
            <StandProvider stand={undefined}>{children}</StandProvider>
          </Suspense>
        </ServicesProvider>
      </QueryClientProvider>
    );
  };
}
