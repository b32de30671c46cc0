import { useCallback } from 'react';
import type { SetApart } from '@/domain/journal/setApart';
import { backupTexts } from '@/i18n/nl/safekeeping/backup';
import { useMakeBackup } from '@/queries/backup/useBackups';
import { saveFile } from '@/ui/files/saveFile';
import { showToast } from '@/ui/toast/toasts';

/** Makes a backup and has the browser save it; says so. `save` rejects when none was made. */
export function useSaveBackup(): {
  readonly save: (passphrase?: string) => Promise<void>;
  readonly isBusy: boolean;
  /** Rows of the last backup that can't be read. */
  readonly setApart: readonly SetApart[];
} {
  const { mutateAsync, isPending, data } = useMakeBackup(({ fileName, bytes }) => {
    saveFile(fileName, bytes);
  });
  const save = useCallback(
    async (passphrase?: string) => {
      const { fileName } = await mutateAsync(passphrase);
      showToast({ text: backupTexts.made(fileName) });
    },
    [mutateAsync],
  );
  return { save, isBusy: isPending, setApart: data?.setApart ?? [] };
}
