import {
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import type { BackupFolder, FolderState } from '@/storage/backupFolder/backupFolder';
import { keys } from '../keys';
import { type Services, useServices } from '../services';
import { backupToFolder } from './folderBackup';

export type { FolderState } from '@/storage/backupFolder/backupFolder';

function folderQuery(services: Services) {
  return queryOptions({
    queryKey: keys.backupFolder,
    queryFn: async () => (await services.backupFolder()).state(),
    // Access may have been taken away since.
    staleTime: 0,
  });
}

/** Which folder backups go to by themselves, and whether the browser lets them; suspends while that is asked. */
export function useBackupFolder(): FolderState {
  return useSuspenseQuery(folderQuery(useServices())).data;
}

function useFolderAction<T>(
  act: (folder: BackupFolder, services: Services) => Promise<T>,
): UseMutationResult<T, Error, void> {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => act(await services.backupFolder(), services),
    onSettled: () => client.invalidateQueries({ queryKey: keys.backupFolder }),
  });
}

async function writeNow(services: Services) {
  return backupToFolder(services, services.settings.read().dossier);
}

/** Has the user choose a folder, and writes a first backup to it: `false` when they did not. To be used on a click. */
export function useChooseFolder() {
  return useFolderAction(async (folder, services) => {
    const isChosen = await folder.choose();
    if (isChosen) await writeNow(services);
    return isChosen;
  });
}

/** Asks for access to the folder again, and writes to it: `false` when it was not given. To be used on a click. */
export function useAllowFolder() {
  return useFolderAction(async (folder, services) => {
    const isAllowed = await folder.allow();
    if (isAllowed) await writeNow(services);
    return isAllowed;
  });
}

/** Writes a backup of the open dossier to the folder now; the outcome is kept in the settings. */
export function useWriteToFolder() {
  return useFolderAction(async (_folder, services) => writeNow(services));
}

/** Writes no more backups to the folder; what is there stays. */
export function useForgetFolder() {
  return useFolderAction((folder) => folder.forget());
}
