import { formatMoment } from '@/i18n/dates';
import { settingsTexts } from '@/i18n/nl/frame/settings';
import { backupSentence } from '@/i18n/nl/safekeeping/backup';
import { ChangeFailedError } from '@/queries/dossier/changeFailedError';
import { type KeptFile, useRestoreSnapshot } from '@/queries/safekeeping/snapshots';
import { useSettings } from '@/queries/settings';
import { ConfirmDialog } from '@/ui/dialog/ConfirmDialog';
import { showToast } from '@/ui/toast/toasts';

const texts = settingsTexts.snapshots;

/** Asks whether a snapshot may take the place of what is there. */
export function SnapshotDialog({ file, onClose }: { file: KeptFile; onClose: () => void }) {
  const { dossier } = useSettings();
  const restore = useRestoreSnapshot(dossier);
  const putBack = () =>
    restore.mutate(file, {
      onSuccess: () => showToast({ text: texts.done }),
      onError: (error) =>
        showToast({
          text: error instanceof ChangeFailedError ? backupSentence(error.failure) : texts.failed,
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
