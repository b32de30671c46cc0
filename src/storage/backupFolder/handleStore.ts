import { Dexie } from 'dexie';
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
export function handleStore(lock: WriteLock): HandleStore {
  const dexie = new Dexie('gevolg-map');
  dexie.version(1).stores({ folders: 'name' });
  const folders = dexie.table<Row, string>('folders');
  return {
    read: async () => (await folders.get(key))?.handle,
    write: (handle) =>
      lock(async () => {
        await folders.put({ name: key, handle });
      }),
    clear: () => lock(async () => folders.delete(key)),
  };
}
