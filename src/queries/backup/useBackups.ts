import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type BackupAge, backupAge } from '@/domain/journal/backupAge';
import { useJournal } from '@/queries/dossier/journal';
import { requestPersistence } from '@/storage/browserStorage/persistence';
import { keys } from '../keys';
import { useServices } from '../services';
import { useSettings } from '../settings';
import { BackupFailedError } from './backupFailedError';
import { type MadeBackup, makeBackup, rememberBackup } from './makeBackup';

/**
 * Makes a backup of the open dossier, encrypted when a passphrase is given, and hands it to `save`. Since the user is
 * busy with not losing anything, the browser is asked to keep the dossier for good as well. Rejects with a `BackupFailedError`.
 */
export function useMakeBackup(
  save: (backup: MadeBackup) => void,
): UseMutationResult<MadeBackup, Error, string | undefined> {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (passphrase: string | undefined) => {
      const made = await makeBackup(services, services.settings.read().dossier, passphrase);
      if (!made.ok) throw new BackupFailedError(made.error);
      save(made.value);
      rememberBackup(services, made.value);
      return made.value;
    },
    onSuccess: () => {
      // The answer may take as long as a question to the user stands open.
      void requestPersistence(undefined, services.room).then(() =>
        client.invalidateQueries({ queryKey: keys.storageState }),
      );
    },
  });
}

const minute = 60_000;

/** How the open dossier stands against its last backup; suspends while the journal is read. */
export function useBackupAge(): BackupAge {
  const { clock } = useServices();
  const { dossier, backups } = useSettings();
  const journal = useJournal();
  const mark = backups[dossier];
  // The age of a file is that of the real day, whatever day the dossier is looked at as on.
  const minutes = Math.floor(clock.now().getTime() / minute);
  return useMemo(
    () => backupAge(journal, mark, new Date(minutes * minute)),
    [journal, mark, minutes],
  );
}
