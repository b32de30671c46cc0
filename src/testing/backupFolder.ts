import { success } from '@/domain/shared/result';
import type { BackupFolder } from '@/storage/backupFolder/backupFolder';
import type { Directory } from '@/storage/files/directory';

/** A folder in memory; the map is what is in it. */
export function makeDirectory(files = new Map<string, Uint8Array<ArrayBuffer>>()): Directory {
  return {
    names: async () => [...files.keys()],
    read: async (name) => files.get(name),
    size: async (name) => files.get(name)?.length,
    write: async (name, bytes) => void files.set(name, bytes),
    remove: async (name) => void files.delete(name),
  };
}

/** A chosen folder that holds these files, with access. */
export function makeBackupFolder(directory: Directory): BackupFolder {
  return {
    state: async () => ({ type: 'chosen', name: 'Kopieën', isPermitted: true }),
    choose: async () => true,
    allow: async () => true,
    forget: async () => {},
    open: async () => success(directory),
  };
}
