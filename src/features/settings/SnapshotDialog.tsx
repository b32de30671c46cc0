import { formatMoment } from '@/i18n/dates';
import { settingsTexts } from '@/i18n/nl/frame/settings';
import { backupSentence, backupTexts } from '@/i18n/nl/safekeeping/backup';
import { BackupFailedError } from '@/queries/backup/backupFailedError';
import { type KeptFile, useRestoreSnapshot } from '@/queries/safekeeping/snapshots';
import { useSettings } from '@/queries/settings';
import { ConfirmDialog } from '@/ui/dialog/ConfirmDialog';
import { showToast } from '@/ui/toast/toasts';
import { useTakeBack } from './backup/useTakeBack';

const texts = settingsTexts.snapshots;

/** Asks whether a snapshot may take the place of what is there. */
export function SnapshotDialog({ file, onClose }: { file: KeptFile; onClose: () => void }) {
  const { dossier } = useSettings();
  const restore = useRestoreSnapshot(dossier);
  const takeBack = useTakeBack();
  const putBack = () =>
    restore.mutate(file, {
      onSuccess: (before) =>
        showToast({
          text: texts.done,
          about: 'everything',
          action: { label: backupTexts.restoring.undo, run: () => void takeBack(before) },
        }),
      onError: (error) =>
        showToast({
          text: error instanceof BackupFailedError ? backupSentence(error.failure) : texts.failed,
          urgent: true,
        }),
      onSettled: onClose,
    });
  return (
    <ConfirmDialog
      title={texts.question(formatMoment(new Date(file.made)))}
      description={texts.asked(file.records)}
      confirm={texts.confirm}
      cancel={texts.cancel}
      isBusy={restore.isPending}
      onConfirm={putBack}
      onClose={onClose}
    />
  );
}
