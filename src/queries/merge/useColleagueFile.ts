import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { selectionOf } from '@/domain/dossier/selection';
import type { RecordRef } from '@/domain/shared/ids';
import { BackupFailedError } from '../backup/backupFailedError';
import { fileOf, type MadeFile } from '../backup/makeBackup';
import { useServices } from '../services';

export type FileRequest = {
  /** The items that go along with all that hangs on them; absent: the whole dossier. */
  readonly items: readonly RecordRef[] | undefined;
  readonly passphrase?: string | undefined;
  /** What a file of a part is called. */
  readonly partName: string;
};

/** Makes a file of the open dossier for a colleague, read back after it was written. Rejects with a `BackupFailedError`. */
export function useColleagueFile(): UseMutationResult<MadeFile, Error, FileRequest> {
  const services = useServices();
  return useMutation({
    mutationFn: async ({ items, passphrase, partName }: FileRequest) => {
      const { dossier } = services.settings.read();
      // With what does not count any more: a merge may name it.
      const { entries: journal } = await services.store(dossier).whole();
      const made = items
        ? await fileOf(
            services,
            { scope: 'selection', name: partName },
            { entries: selectionOf(journal, items) },
            passphrase,
          )
        : await fileOf(
            services,
            { scope: dossier, name: dossier },
            { entries: journal },
            passphrase,
          );
      if (!made.ok) throw new BackupFailedError(made.error);
      return made.value;
    },
  });
}
