import { useCallback } from 'react';
import { backupTexts } from '@/i18n/nl/safekeeping/backup';
import type { TakeBack } from '@/queries/backup/lastRestore';
import { useTakeBackRestore } from '@/queries/backup/useRestore';
import { showToast } from '@/ui/toast/toasts';
import { failureText } from './failureText';

/** Takes a restore back, and says so, or why that is no longer possible. */
export function useTakeBack(): (restore: TakeBack) => Promise<void> {
  const { mutateAsync } = useTakeBackRestore();
  return useCallback(
    async (restore) => {
      try {
        await mutateAsync(restore);
        showToast({ text: backupTexts.restoring.undone, about: 'everything' });
      } catch (error) {
        showToast({ text: failureText(error), urgent: true });
      }
    },
    [mutateAsync],
  );
}
