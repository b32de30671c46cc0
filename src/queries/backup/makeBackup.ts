import type { DossierName } from '@/domain/dossier/dossierName';
import { markOf } from '@/domain/journal/backupAge';
import type { BackupMark } from '@/domain/journal/backupMark';
import type { JournalEntry } from '@/domain/journal/entry';
import { sameValue } from '@/domain/journal/value';
import { dutchDayOf } from '@/domain/shared/day';
import { failure, type Result, success } from '@/domain/shared/result';
import { type Bundle, bundleExtension } from '@/formats/bundle/bundle';
import { decodeBundle } from '@/formats/bundle/decodeBundle';
import { encodeBundle } from '@/formats/bundle/encodeBundle';
import { newestVersion } from '@/storage/migrations/migrations';
import { appVersion } from '../appVersion';
import type { Services } from '../services';
import type { BackupFailure } from './backupFailedError';

/** A backup that was read back and found to be what is in the dossier. */
export type MadeBackup = {
  readonly dossier: DossierName;
  /** `gevolg-eigen-2026-11-27.gevolg` */
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mark: BackupMark;
};

/** Reads what was just written and holds it against what it was to hold. */
async function isReadable(
  bytes: Uint8Array<ArrayBuffer>,
  bundle: Bundle,
  passphrase: string | undefined,
): Promise<boolean> {
  const read = await decodeBundle(bytes, { databaseVersion: newestVersion, passphrase });
  return read.ok && sameValue(read.value, bundle);
}

/** The journal as a file that was read back; encrypted when a passphrase is given. */
export async function backupOf(
  services: Services,
  dossier: DossierName,
  entries: readonly JournalEntry[],
  passphrase?: string,
): Promise<Result<MadeBackup, BackupFailure>> {
  if (entries.length === 0) return failure({ code: 'backup.empty' });
  const now = services.clock.now();
  const bundle: Bundle = {
    dossier,
    madeAt: now.toISOString(),
    author: services.settings.read().author,
    databaseVersion: newestVersion,
    appVersion,
    entries,
  };
  const encoded = await encodeBundle(bundle, passphrase);
  if (!encoded.ok) return encoded;
  const bytes = encoded.value;
  if (!(await isReadable(bytes, bundle, passphrase))) return failure({ code: 'backup.differs' });
  const fileName = `gevolg-${dossier}-${dutchDayOf(now)}${bundleExtension}`;
  return success({ dossier, fileName, bytes, mark: markOf(entries, now) });
}

/** A backup of what is in a dossier now. */
export async function makeBackup(
  services: Services,
  dossier: DossierName,
  passphrase?: string,
): Promise<Result<MadeBackup, BackupFailure>> {
  return backupOf(services, dossier, await services.store(dossier).journal(), passphrase);
}

/** Remembers that a backup left the browser. */
export function rememberBackup(services: Services, { dossier, mark }: MadeBackup): void {
  const { backups } = services.settings.read();
  services.settings.write({ backups: { ...backups, [dossier]: mark, quietUntil: undefined } });
}
