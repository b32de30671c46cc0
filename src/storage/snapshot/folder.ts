/** A folder of small files outside of the database. A write is whole or it did not happen. */
export type Folder = {
  readonly names: () => Promise<string[]>;
  /** The content of a file; `undefined` when there is no such file. */
  readonly read: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  readonly write: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Also when there is no such file. */
  readonly remove: (name: string) => Promise<void>;
};

const root = 'gevolg';

function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

function onDirectory(directory: FileSystemDirectoryHandle): Folder {
  return {
    names: async () => {
      const names: string[] = [];
      for await (const name of directory.keys()) names.push(name);
      return names;
    },
    read: async (name) => {
      try {
        const file = await (await directory.getFileHandle(name)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        if (isNotFound(error)) return undefined;
        throw error;
      }
    },
    write: async (name, bytes) => {
      const handle = await directory.getFileHandle(name, { create: true });
      // What is written goes to a copy, which takes the place of the file when it is closed.
      const stream = await handle.createWritable();
      await stream.write(bytes);
      await stream.close();
    },
    remove: async (name) => {
      try {
        await directory.removeEntry(name);
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
    },
  };
}

/**
 * The folder of a dossier in the browser's own file system (OPFS). `undefined` where there is none: on a page from a
 * file, in some private windows, and in browsers that can't write there from a page.
 */
export async function openFolder(name: string): Promise<Folder | undefined> {
  try {
    if (!('createWritable' in FileSystemFileHandle.prototype)) return undefined;
    const top = await navigator.storage.getDirectory();
    const ours = await top.getDirectoryHandle(root, { create: true });
    return onDirectory(await ours.getDirectoryHandle(name, { create: true }));
  } catch {
    return undefined;
  }
}
