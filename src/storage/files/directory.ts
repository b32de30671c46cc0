/** The files in one folder, of the browser or of the laptop. A write is whole or it did not happen. */
export type Directory = {
  readonly names: () => Promise<string[]>;
  /** The content of a file; `undefined` when there is no such file. */
  readonly read: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** How long a file is, in bytes; `undefined` when there is no such file. */
  readonly size: (name: string) => Promise<number | undefined>;
  readonly write: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Also when there is no such file. */
  readonly remove: (name: string) => Promise<void>;
};

function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

async function fileIn(
  handle: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemFileHandle | undefined> {
  try {
    return await handle.getFileHandle(name);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** The files behind a handle that the browser gave. */
export function directoryOf(handle: FileSystemDirectoryHandle): Directory {
  return {
    names: async () => {
      const names: string[] = [];
      for await (const name of handle.keys()) names.push(name);
      return names;
    },
    read: async (name) => {
      const file = await (await fileIn(handle, name))?.getFile();
      return file && new Uint8Array(await file.arrayBuffer());
    },
    size: async (name) => (await (await fileIn(handle, name))?.getFile())?.size,
    write: async (name, bytes) => {
      const file = await handle.getFileHandle(name, { create: true });
      // What is written goes to a copy, which takes the place of the file when it is closed.
      const stream = await file.createWritable();
      // In one go: what is closed has been written, or neither succeeds.
      await Promise.all([stream.write(bytes), stream.close()]);
    },
    remove: async (name) => {
      try {
        await handle.removeEntry(name);
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
    },
  };
}
