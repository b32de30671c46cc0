import type { DossierName } from '@/domain/dossier/dossierName';
import { markOf } from '@/domain/journal/backupAge';
import type { BackupMark } from '@/domain/journal/backupMark';
import { describeSetApart, type JournalContent, type SetApart } from '@/domain/journal/setApart';
import { sameValue } from '@/domain/journal/value';
import { dutchDayOf } from '@/domain/shared/day';
import { failure, type Result, success } from '@/domain/shared/result';
import {
  type Bundle,
  type BundleScope,
  bundleExtension,
  encryptedMark,
} from '@/formats/bundle/bundle';
import { decodeBundle } from '@/formats/bundle/decodeBundle';
import { encodeBundle } from '@/formats/bundle/encodeBundle';
import { newestVersion } from '@/storage/migrations/migrations';
import { versionNeeded } from '@/storage/migrations/versionNeeded';
import { appVersion } from '../appVersion';
import type { Services } from '../services';
import type { BackupFailure } from './backupFailedError';

/** A backup that was read back and found to be what is in the dossier. */
export type MadeBackup = {
  readonly dossier: DossierName;
  /** `gevolg-eigen-2026-11-27.gevolg`, or `gevolg-eigen-2026-11-27-versleuteld.gevolg` */
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mark: BackupMark;
  /** Rows of the journal that can't be read: they are in it as they are. */
  readonly setApart: readonly SetApart[];
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

/** A file that was read back, and the moment at which it was made. */
export type MadeFile = Pick<MadeBackup, 'bytes' | 'fileName'> & { readonly madeAt: Date };

/** What goes into a file; a part of a dossier has nothing set apart. */
type FileContent = Pick<JournalContent, 'entries'> & Partial<JournalContent>;

/** Entries as a file that was read back; encrypted when a passphrase is given. `name` stands in its file name. */
export async function fileOf(
  services: Services,
  { scope, name }: { readonly scope: BundleScope; readonly name: string },
  { entries, setApart = [] }: FileContent,
  passphrase?: string,
): Promise<Result<MadeFile, BackupFailure>> {
  if (entries.length + setApart.length === 0) return failure({ code: 'backup.empty' });
  const madeAt = services.clock.now();
  const bundle: Bundle = {
    dossier: scope,
    madeAt: madeAt.toISOString(),
    author: services.settings.read().author,
    databaseVersion: versionNeeded(entries),
    appVersion,
    entries,
    ...(setApart.length > 0 && { setApart }),
  };
  const encoded = await encodeBundle(bundle, passphrase);
  if (!encoded.ok) return encoded;
  const bytes = encoded.value;
  if (!(await isReadable(bytes, bundle, passphrase))) return failure({ code: 'backup.differs' });
  // Beside an open file of the same day it can be told apart, and neither takes the place of the other.
  const mark = passphrase === undefined ? '' : encryptedMark;
  const fileName = `gevolg-${name}-${dutchDayOf(madeAt)}${mark}${bundleExtension}`;
  return success({ fileName, bytes, madeAt });
}

/** The journal of a dossier as a backup. */
export async function backupOf(
  services: Services,
  dossier: DossierName,
  content: JournalContent,
  passphrase?: string,
): Promise<Result<MadeBackup, BackupFailure>> {
  const made = await fileOf(services, { scope: dossier, name: dossier }, content, passphrase);
  if (!made.ok) return made;
  const { fileName, bytes, madeAt } = made.value;
  const setApart = content.setApart.map(describeSetApart);
  return success({ dossier, fileName, bytes, setApart, mark: markOf(content.entries, madeAt) });
}

/** A backup of what is in a dossier now. */
export async function makeBackup(
  services: Services,
  dossier: DossierName,
  passphrase?: string,
): Promise<Result<MadeBackup, BackupFailure>> {
  return backupOf(services, dossier, await services.store(dossier).whole(), passphrase);
}

/** Remembers that a backup left the browser. */
export function rememberBackup(services: Services, { dossier, mark }: MadeBackup): void {
  const { backups } = services.settings.read();
  services.settings.write({ backups: { ...backups, [dossier]: mark, quietUntil: undefined } });
}
