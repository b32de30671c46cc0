import type { JournalEntry } from '@/domain/journal/entry';
import type { Bundle } from '@/formats/bundle/bundle';
import { decodeBundle } from '@/formats/bundle/decodeBundle';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { newestVersion } from '@/storage/migrations/migrations';
import { bundleFile, makeBundle } from '@/testing/bundles';
import { told } from '../counter';

type Bytes = Uint8Array<ArrayBuffer>;

/** A backup of a journal as a file. */
export function backupOf(entries: readonly JournalEntry[], passphrase?: string): Promise<Bytes> {
  const fields: Partial<Bundle> = { entries, databaseVersion: newestVersion };
  return bundleFile(makeBundle(fields), passphrase);
}

export type Putting =
  | { readonly outcome: 'refused'; readonly code: string }
  | { readonly outcome: 'restored' }
  /** Neither taken nor refused: something broke. */
  | { readonly outcome: 'thrown'; readonly error: string };

/** Puts a file back as the app does: read and checked as a whole, then in the place of what is there. */
export async function putBack(
  store: DossierStore,
  file: Bytes,
  passphrase?: string,
): Promise<Putting> {
  try {
    const read = await decodeBundle(file, { databaseVersion: newestVersion, passphrase });
    if (!read.ok) return { outcome: 'refused', code: read.error.code };
    const restored = await store.restore(read.value.entries, await store.journal());
    return restored.ok
      ? { outcome: 'restored' }
      : { outcome: 'refused', code: restored.error.code };
  } catch (error) {
    return { outcome: 'thrown', error: told(error) };
  }
}
