import { webLock, writeLockName } from '../writeLock';
import { type BackupFolder, createBackupFolder } from './backupFolder';
import { handleStore } from './handleStore';

/** The folder for backups of this browser. */
export function openBackupFolder(): BackupFolder {
  return createBackupFolder(handleStore(webLock(writeLockName)), window);
}
