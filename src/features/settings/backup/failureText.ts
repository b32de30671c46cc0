import { backupSentence } from '@/i18n/nl/safekeeping/backup';
import { backupFailureIn } from '@/queries/backup/backupFailedError';

/** Why no backup was made or put back, in a sentence. */
export function failureText(error: unknown): string {
  return backupSentence(backupFailureIn(error));
}
