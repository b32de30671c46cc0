import type { Turn } from '@/storage/tabs/turn';
import { guardedLock, webLock, writeLockName } from '@/storage/tabs/writeLock';
import { type BackupFolder, createBackupFolder } from './backupFolder';
import { handleStore } from './handleStore';

/** The folder for backups of this browser; another one is only chosen by the version of the program that may write. */
export function openBackupFolder({ version, place }: Turn): BackupFolder {
  const lock = guardedLock(webLock(writeLockName), version);
  return createBackupFolder(handleStore(lock, place.databases), window);
}
