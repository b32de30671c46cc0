import { useRef } from 'react';
import { saveTexts } from '@/i18n/nl/save';
import { settingsTexts } from '@/i18n/nl/settings';
import { touchedBy } from '@/items/save/touchedBy';
import { useTakeBack } from '@/items/save/useSave';
import { useExampleChanges, useRestoreExample } from '@/queries/dossiers';
import { Button } from '@/ui/button/Button';
import { Dialog } from '@/ui/dialog/Dialog';
import { FormFooter } from '@/ui/form/FormFooter';
import { showToast } from '@/ui/toast/toasts';
import styles from './SettingsPage.module.css';

const texts = settingsTexts.restoring;

/** Asks whether the example may be put back, and counts the changes that would go. */
export function RestoreDialog({ onClose }: { onClose: () => void }) {
  const changes = useExampleChanges();
  const restore = useRestoreExample();
  const takeBack = useTakeBack();
  const cancel = useRef<HTMLButtonElement>(null);
  const isChanged = changes.changed + changes.added + changes.removed > 0;

  const putBack = () =>
    restore.mutate(texts.reason, {
      onSuccess: (restored) =>
        showToast({
          text: settingsTexts.dossier.restored,
          about: touchedBy(restored),
          action: { label: saveTexts.undo, run: () => void takeBack(restored.change) },
        }),
      onError: () => showToast({ text: settingsTexts.failed, urgent: true }),
      onSettled: onClose,
    });

  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.title}
      description={texts.changes(changes)}
      initialFocus={cancel}
    >
      {isChanged && <p className={styles['asked']}>{texts.kept}</p>}
      <FormFooter>
        {isChanged && (
          <Button variant="danger" disabled={restore.isPending} onClick={putBack}>
            {texts.confirm}
          </Button>
        )}
        <Button ref={cancel} onClick={onClose}>
          {isChanged ? texts.cancel : texts.close}
        </Button>
      </FormFooter>
    </Dialog>
  );
}
