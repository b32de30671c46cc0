import type { DossierName } from '@/domain/dossier/dossierName';
import { dutchDayOf } from '@/domain/shared/day';
import { failure, type Result } from '@/domain/shared/result';
import { decodeBundle } from '@/formats/bundle/decodeBundle';
import { type FolderFailure, writeDated } from '@/storage/backupFolder/writeDated';
import { newestVersion } from '@/storage/migrations/migrations';
import type { Services } from '../services';
import type { BackupFailure } from './backupFailedError';
import { backupOf, rememberBackup } from './makeBackup';

async function write(
  services: Services,
  dossier: DossierName,
): Promise<Result<string, FolderFailure | BackupFailure> | undefined> {
  // Files of two versions side by side would take away each other's oldest.
  if (!(await services.version.isCurrent())) return failure({ code: 'storage.superseded' });
  const folder = await services.backupFolder();
  const opened = await folder.open();
  if (!opened?.ok) return opened;
  const content = await services.store(dossier).whole();
  const { entries, setApart } = content;
  // A dossier in which nothing was ever entered needs no backup.
  if (entries.length + setApart.length === 0) return undefined;
  const made = await backupOf(services, dossier, content);
  if (!made.ok) return made;
  const present = new Set<string>(entries.map(({ id }) => id));
  const written = await writeDated(opened.value, {
    dossier,
    on: dutchDayOf(services.clock.now()),
    bytes: made.value.bytes,
    kept: services.settings.read().backups.kept,
    covers: async (earlier) => {
      const read = await decodeBundle(earlier, { databaseVersion: newestVersion });
      if (!read.ok) return false;
      const { entries: held, setApart: apart = [] } = read.value;
      return (
        held.every(({ id }) => present.has(id)) && apart.every((row) => setApart.includes(row))
      );
    },
  });
  if (written.ok) rememberBackup(services, made.value);
  return written;
}

/**
 * Writes a backup of a dossier to the chosen folder and remembers how that ended; does nothing, and gives `undefined`,
 * when no folder was chosen or nothing was ever entered. Never throws.
 */
export async function backupToFolder(
  services: Services,
  dossier: DossierName,
): Promise<Result<string, FolderFailure | BackupFailure> | undefined> {
  const outcome = await write(services, dossier).catch(() =>
    failure({ code: 'folder.failed' as const }),
  );
  if (!outcome) return undefined;
  if (!outcome.ok && outcome.error.code === 'storage.superseded') return outcome;
  const at = services.clock.now().toISOString();
  const { backups } = services.settings.read();
  const ended = outcome.ok
    ? { written: { at }, failed: undefined }
    : { failed: { at, failure: outcome.error.code } };
  services.settings.write({ backups: { ...backups, ...ended } });
  return outcome;
}
