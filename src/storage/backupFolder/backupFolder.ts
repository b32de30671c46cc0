import { failure, type Result, success } from '@/domain/shared/result';
import { callIfThere } from '../callIfThere';
import { type Directory, directoryOf } from '../files/directory';
import type { HandleStore } from './handleStore';
import type { FolderFailure } from './writeDated';

export type FolderState =
  /** The browser can't write to folders. */
  | { readonly type: 'unsupported' }
  | { readonly type: 'none' }
  | { readonly type: 'chosen'; readonly name: string; readonly isPermitted: boolean };

/** The folder outside of the browser in which backups are written by themselves. */
export type BackupFolder = {
  readonly state: () => Promise<FolderState>;
  /** Has the user choose a folder: whether they did. To be called on a click. */
  readonly choose: () => Promise<boolean>;
  /** Asks for access again: whether it was given. To be called on a click. */
  readonly allow: () => Promise<boolean>;
  readonly forget: () => Promise<void>;
  /** The files in the folder; `undefined` when none was chosen. */
  readonly open: () => Promise<Result<Directory, FolderFailure> | undefined>;
};

const writing = { mode: 'readwrite' };

async function isPermitted(handle: FileSystemDirectoryHandle): Promise<boolean> {
  return (await callIfThere(handle, 'queryPermission', writing)) === 'granted';
}

/** The folder of this browser; `page` is its window. */
export function createBackupFolder(handles: HandleStore, page: object): BackupFolder {
  return {
    state: async () => {
      if (!('showDirectoryPicker' in page)) return { type: 'unsupported' };
      const handle = await handles.read();
      if (!handle) return { type: 'none' };
      return { type: 'chosen', name: handle.name, isPermitted: await isPermitted(handle) };
    },
    choose: async () => {
      try {
        const handle = await callIfThere(page, 'showDirectoryPicker', {
          ...writing,
          id: 'gevolg',
          startIn: 'documents',
        });
        if (!(handle instanceof FileSystemDirectoryHandle)) return false;
        await handles.write(handle);
        return true;
      } catch (error) {
        // The user closed the question, or the browser allows no folder here.
        if (error instanceof DOMException) return false;
        throw error;
      }
    },
    allow: async () => {
      const handle = await handles.read();
      if (!handle) return false;
      return (await callIfThere(handle, 'requestPermission', writing)) === 'granted';
    },
    forget: handles.clear,
    open: async () => {
      const handle = await handles.read();
      if (!handle) return undefined;
      if (!(await isPermitted(handle))) return failure({ code: 'folder.noPermission' });
      return success(directoryOf(handle));
    },
  };
}
