import { type Directory, directoryOf } from '../files/directory';
import { NoAnswerError, withPatience } from '../files/patience';
import { outOfReach, patientDirectory } from '../files/patientDirectory';

const root = 'gevolg';

async function handleOf(name: string): Promise<FileSystemDirectoryHandle> {
  const top = await navigator.storage.getDirectory();
  const ours = await top.getDirectoryHandle(root, { create: true });
  return ours.getDirectoryHandle(name, { create: true });
}

/**
 * The folder of a dossier in the browser's own file system (OPFS). `undefined` where there is none: on a page from a
 * file, in some private windows, and in browsers that can't write there from a page. Where the browser gives no answer,
 * there is one of which nothing can be had.
 */
export async function openFolder(name: string): Promise<Directory | undefined> {
  try {
    if (!('createWritable' in FileSystemFileHandle.prototype)) return undefined;
    return patientDirectory(directoryOf(await withPatience(() => handleOf(name))));
  } catch (error) {
    return error instanceof NoAnswerError ? outOfReach(error) : undefined;
  }
}
