import type { RestoreFailure } from '@/domain/journal/failures';
import type { MergeRefusal } from '@/domain/journal/merge/plan';
import type { BundleFailure } from '@/formats/bundle/bundle';

/** Why no backup was made, or none was put back. Nothing in the dossier changed. */
export type BackupFailure =
  | BundleFailure
  | RestoreFailure
  | MergeRefusal
  /** Nothing was ever entered. */
  | { readonly code: 'backup.empty' }
  /** What was read back from the file is not what was to be kept. */
  | { readonly code: 'backup.differs' }
  /** The file holds a part of a dossier, which can't take the place of a whole one. */
  | { readonly code: 'restore.selection' }
  /** The file is a backup of the other dossier. */
  | { readonly code: 'restore.otherDossier' }
  /** The snapshot in this browser is not what was written. */
  | { readonly code: 'restore.damagedSnapshot' }
  /** The file could not be read from the disk. */
  | { readonly code: 'restore.unreadable' };

/** Thrown by what makes backups and puts them back; `failure` bears the code and what belongs to it. */
export class BackupFailedError extends Error {
  override readonly name = 'BackupFailedError';

  constructor(readonly failure: BackupFailure) {
    super(failure.code);
  }
}

/** Why a backup or a file failed; `unknown` where the error is none that was foreseen. */
export function backupFailureIn(error: unknown): BackupFailure | { readonly code: 'unknown' } {
  return error instanceof BackupFailedError ? error.failure : { code: 'unknown' };
}
