import { settingsTexts } from '@/i18n/nl/frame/settings';
import { saveTexts } from '@/i18n/nl/safekeeping/save';
import { touchedBy } from '@/items/save/touchedBy';
import { useTakeBack } from '@/items/save/useSave';
import { useExampleChanges, useRestoreExample } from '@/queries/dossier/dossiers';
import { ConfirmDialog } from '@/ui/dialog/ConfirmDialog';
import { showToast } from '@/ui/toast/toasts';
import styles from './SettingsPage.module.css';

const texts = settingsTexts.restoring;

/** Asks whether the example may be put back, and counts the changes that would go. */
export function RestoreDialog({ onClose }: { onClose: () => void }) {
  const changes = useExampleChanges();
  const restore = useRestoreExample();
  const takeBack = useTakeBack();
  const isChanged = changes.changed + changes.added + changes.removed > 0;

  const putBack = async () => {
    try {
      const restored = await restore.mutateAsync(texts.reason);
      showToast({
        text: settingsTexts.dossier.restored,
        about: touchedBy(restored),
        action: { label: saveTexts.undo, run: () => void takeBack(restored.change) },
      });
    } catch {
      showToast({ text: settingsTexts.failed, urgent: true });
    }
    onClose();
  };

  return (
    <ConfirmDialog
      title={texts.title}
      description={texts.changes(changes)}
      confirm={isChanged ? texts.confirm : undefined}
      cancel={isChanged ? texts.cancel : texts.close}
      isBusy={restore.isPending}
      onConfirm={() => void putBack()}
      onClose={onClose}
    >
      {isChanged && <p className={styles['asked']}>{texts.kept}</p>}
    </ConfirmDialog>
  );
}
