import { type Directory, directoryOf } from '../files/directory';

const root = 'gevolg';

/**
 * The folder of a dossier in the browser's own file system (OPFS). `undefined` where there is none: on a page from a
 * file, in some private windows, and in browsers that can't write there from a page.
 */
export async function openFolder(name: string): Promise<Directory | undefined> {
  try {
    if (!('createWritable' in FileSystemFileHandle.prototype)) return undefined;
    const top = await navigator.storage.getDirectory();
    const ours = await top.getDirectoryHandle(root, { create: true });
    return directoryOf(await ours.getDirectoryHandle(name, { create: true }));
  } catch {
    return undefined;
  }
}
