import { settingsTexts } from '@/i18n/nl/frame/settings';
import { backupTexts } from '@/i18n/nl/safekeeping/backup';
import { useJournal } from '@/queries/dossier/journal';
import { type KeptFile, useRestoreSnapshot } from '@/queries/safekeeping/snapshots';
import { useSettings } from '@/queries/settings';
import { ConfirmDialog } from '@/ui/dialog/ConfirmDialog';
import { showToast } from '@/ui/toast/toasts';
import { failureText } from './backup/failureText';
import { useTakeBack } from './backup/useTakeBack';
import styles from './SettingsPage.module.css';

const texts = settingsTexts.snapshots;

type SnapshotDialogProps = {
  file: KeptFile;
  /** When it was made, as the list says it. */
  when: string;
  onClose: () => void;
};

/** Asks whether a snapshot may take the place of what is there. */
export function SnapshotDialog({ file, when, onClose }: SnapshotDialogProps) {
  const { dossier } = useSettings();
  const isSomething = useJournal().length > 0;
  const restore = useRestoreSnapshot(dossier);
  const takeBack = useTakeBack();
  const putBack = async () => {
    try {
      const before = await restore.mutateAsync(file);
      showToast({
        text: texts.done,
        about: 'everything',
        action: { label: backupTexts.restoring.undo, run: () => void takeBack(before) },
      });
    } catch (error) {
      showToast({ text: failureText(error), urgent: true });
    }
    onClose();
  };
  return (
    <ConfirmDialog
      title={texts.question(when)}
      description={texts.asked(file.records)}
      confirm={texts.confirm}
      cancel={texts.cancel}
      isBusy={restore.isPending}
      onConfirm={() => void putBack()}
      onClose={onClose}
    >
      {isSomething && <p className={styles['asked']}>{texts.askedKept}</p>}
    </ConfirmDialog>
  );
}
