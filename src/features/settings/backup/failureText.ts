import { backupSentence } from '@/i18n/nl/backup';
import { BackupFailedError } from '@/queries/backup/backupFailedError';

/** The code of a failure, for what is to be done about it; `undefined` when nothing accounts for it. */
export function codeIn(error: unknown): string | undefined {
  return error instanceof BackupFailedError ? error.failure.code : undefined;
}

/** Why no backup was made or put back, in a sentence. */
export function failureText(error: unknown): string {
  return backupSentence(error instanceof BackupFailedError ? error.failure : { code: 'unknown' });
}
