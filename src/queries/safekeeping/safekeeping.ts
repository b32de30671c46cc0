import type { DossierName } from '@/domain/dossier/dossierName';
import { decodeBundle } from '@/formats/bundle/decodeBundle';
import { encodeBundle } from '@/formats/bundle/encodeBundle';
import { appVersion } from '@/queries/appVersion';
import { newestVersion } from '@/storage/migrations/migrations';
import { versionNeeded } from '@/storage/migrations/versionNeeded';
import { browserClock } from '@/storage/ports';
import { openSafekeeping } from '@/storage/snapshot/openSafekeeping';
import type { Safekeeping } from '@/storage/snapshot/safekeeping';
import type { EntriesCodec } from '@/storage/snapshot/safekeepingPorts';
import type { VersionGuard } from '@/storage/tabs/versionGuard';

export { keepSnapshots } from '@/storage/snapshot/keepSnapshots';

/** Files outside of the database are bundles like any backup: each can be restored by itself. */
export function bundleCodec(name: DossierName): EntriesCodec {
  return {
    encode: async ({ entries, setApart }) => {
      const encoded = await encodeBundle({
        dossier: name,
        madeAt: browserClock.now().toISOString(),
        author: '',
        databaseVersion: versionNeeded(entries),
        appVersion,
        entries,
        ...(setApart.length > 0 && { setApart }),
      });
      if (!encoded.ok) throw new Error(`Not encoded: ${encoded.error.code}`);
      return encoded.value;
    },
    decode: async (bytes) => {
      const decoded = await decodeBundle(bytes, { databaseVersion: newestVersion });
      if (!decoded.ok) return undefined;
      const { entries, setApart = [] } = decoded.value;
      return { entries, setApart };
    },
  };
}

/** What keeps a dossier of this browser outside of its database. */
export function openBrowserSafekeeping(
  name: DossierName,
  version: VersionGuard,
): Promise<Safekeeping> {
  return openSafekeeping(name, { codec: bundleCodec(name), clock: browserClock, version });
}
