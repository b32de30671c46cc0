import { useCallback } from 'react';
import { useImportArchive } from '@/queries/archive/archiveImport';
import { useArchiveAddress } from '../useArchiveAddress';

/** Starts an import of chosen or dropped files, and shows the part of the page that tells of it. */
export function useTakeFiles(): (files: readonly File[]) => void {
  const { mutate } = useImportArchive();
  const { setPart } = useArchiveAddress();
  return useCallback(
    (files) => {
      if (files.length === 0) return;
      mutate(files);
      setPart('import');
    },
    [mutate, setPart],
  );
}
