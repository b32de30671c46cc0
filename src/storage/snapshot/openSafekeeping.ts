import type { DossierName } from '@/domain/dossier/dossierName';
import { browserStorage } from '@/storage/browserStorage/browserStorage';
import type { VersionGuard } from '@/storage/tabs/versionGuard';
import { guardedLock, webLock } from '@/storage/tabs/writeLock';
import type { Clock } from '../ports';
import { markOnly } from './markOnly';
import { storedMark } from './marks';
import { openFolder } from './openFolder';
import { createSafekeeping, type Safekeeping } from './safekeeping';
import type { EntriesCodec } from './safekeepingPorts';

/** What keeps a dossier of this browser outside of its database; where there is no file system, hardly anything. */
export async function openSafekeeping(
  name: DossierName,
  ports: {
    readonly codec: EntriesCodec;
    readonly clock: Clock;
    readonly version: VersionGuard;
  },
): Promise<Safekeeping> {
  const mark = storedMark(name, browserStorage());
  const folder = await openFolder(name);
  if (!folder) return markOnly(mark);
  const lock = guardedLock(webLock(`gevolg-snapshot-${name}`), ports.version);
  return createSafekeeping({ ...ports, folder, mark, lock });
}
