import { type Bundle, bundleLimits } from '@/formats/bundle/bundle';
import { decodeBundle } from '@/formats/bundle/decodeBundle';
import { newestVersion } from '@/storage/migrations/migrations';
import { BackupFailedError, type BackupFailure } from './backupFailedError';

export type ChosenFile = { readonly file: Blob; readonly passphrase?: string | undefined };

function refuse(failure: BackupFailure): never {
  throw new BackupFailedError(failure);
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > bundleLimits.file) refuse({ code: 'bundle.tooLarge' });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return refuse({ code: 'restore.unreadable' });
  }
}

/** Reads and checks a whole file, or rejects with a `BackupFailedError`. */
export async function readBundle({ file, passphrase }: ChosenFile): Promise<Bundle> {
  const bytes = await bytesOf(file);
  const read = await decodeBundle(bytes, { databaseVersion: newestVersion, passphrase });
  return read.ok ? read.value : refuse(read.error);
}
