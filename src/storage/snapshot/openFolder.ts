import { isStorageFull } from '../database/storageFull';
import { type Directory, directoryOf } from '../files/directory';
import { NoAnswerError, withPatience } from '../files/patience';
import { outOfReach, patientDirectory } from '../files/patientDirectory';

const root = 'gevolg';

async function folderIn(
  top: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemDirectoryHandle> {
  const ours = await top.getDirectoryHandle(root, { create: true });
  return ours.getDirectoryHandle(name, { create: true });
}

/**
 * The folder of a dossier in the browser's own file system (OPFS). `undefined` where there is none: on a page from a
 * file, in some private windows, and in browsers that can't write there from a page. Where the browser gives no answer,
 * or has a file system and does not give the folder, there is one of which nothing can be had.
 */
export async function openFolder(name: string): Promise<Directory | undefined> {
  let top: FileSystemDirectoryHandle;
  try {
    if (!('createWritable' in FileSystemFileHandle.prototype)) return undefined;
    top = await withPatience(async () => navigator.storage.getDirectory());
  } catch (error) {
    return error instanceof NoAnswerError ? outOfReach(error) : undefined;
  }
  try {
    return patientDirectory(directoryOf(await withPatience(() => folderIn(top, name))));
  } catch (error) {
    // One for which there was no room was never made; with any other error it may be there, with all that is in it.
    return isStorageFull(error) || !(error instanceof Error) ? undefined : outOfReach(error);
  }
}
