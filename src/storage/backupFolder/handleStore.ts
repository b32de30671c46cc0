import { Dexie } from 'dexie';
import { openInTurn } from '@/storage/database/openInTurn';
import { onceUnlessItFails } from '../onceUnlessItFails';
import type { WriteLock } from '../ports';

/** Where the way to a chosen folder is remembered. */
export type HandleStore = {
  readonly read: () => Promise<FileSystemDirectoryHandle | undefined>;
  readonly write: (handle: FileSystemDirectoryHandle) => Promise<void>;
  readonly clear: () => Promise<void>;
};

type Row = { readonly name: string; readonly handle: FileSystemDirectoryHandle };

const key = 'backups';

/** In a database of its own: a handle can be kept nowhere else. Writes take their turn with those to the dossiers. */
export function handleStore(lock: WriteLock, databases: IDBFactory): HandleStore {
  const dexie = new Dexie('gevolg-map', { indexedDB: databases });
  dexie.version(1).stores({ folders: 'name' });
  const folders = dexie.table<Row, string>('folders');
  const open = onceUnlessItFails(() => openInTurn(dexie, lock, databases));
  return {
    read: async () => {
      await open();
      return (await folders.get(key))?.handle;
    },
    write: async (handle) => {
      await open();
      await lock(async () => folders.put({ name: key, handle }));
    },
    clear: async () => {
      await open();
      await lock(async () => folders.delete(key));
    },
  };
}
