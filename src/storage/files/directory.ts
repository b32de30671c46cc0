import type { Alive } from './patience';

/** The files in one folder, of the browser or of the laptop. A write is whole or it did not happen. */
export type Directory = {
  readonly names: () => Promise<string[]>;
  /** The content of a file; `undefined` when there is no such file. */
  readonly read: (name: string, alive?: Alive) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** How long a file is, in bytes; `undefined` when there is no such file. */
  readonly size: (name: string) => Promise<number | undefined>;
  readonly write: (name: string, bytes: Uint8Array<ArrayBuffer>, alive?: Alive) => Promise<void>;
  /** Also when there is no such file. */
  readonly remove: (name: string) => Promise<void>;
};

/** Files are read and written in parts of so many bytes, after each of which there is a sign of life. */
const partSize = 1024 * 1024;

/** Where the parts of so many bytes begin. */
function partsOf(length: number): number[] {
  return Array.from({ length: Math.ceil(length / partSize) }, (_none, part) => part * partSize);
}

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
    read: async (name, alive) => {
      const file = await (await fileIn(handle, name))?.getFile();
      if (!file) return undefined;
      const bytes = new Uint8Array(file.size);
      for (const from of partsOf(file.size)) {
        bytes.set(new Uint8Array(await file.slice(from, from + partSize).arrayBuffer()), from);
        alive?.();
      }
      return bytes;
    },
    size: async (name) => (await (await fileIn(handle, name))?.getFile())?.size,
    write: async (name, bytes, alive) => {
      const file = await handle.getFileHandle(name, { create: true });
      // What is written goes to a copy, which takes the place of the file when it is closed.
      const stream = await file.createWritable();
      // In one go: what is closed has been written, or neither succeeds.
      const written = partsOf(bytes.length).map(async (from) => {
        await stream.write(bytes.subarray(from, from + partSize));
        alive?.();
      });
      await Promise.all([...written, stream.close()]);
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
