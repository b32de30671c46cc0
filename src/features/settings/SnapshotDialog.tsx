import { useRef } from 'react';
import { formatMoment } from '@/i18n/dates';
import { failureSentence } from '@/i18n/nl/failures';
import { settingsTexts } from '@/i18n/nl/settings';
import { ChangeFailedError } from '@/queries/changeFailedError';
import { useSettings } from '@/queries/settings';
import { type KeptFile, useRestoreSnapshot } from '@/queries/snapshots';
import { Button } from '@/ui/button/Button';
import { Dialog } from '@/ui/dialog/Dialog';
import { FormFooter } from '@/ui/form/FormFooter';
import { showToast } from '@/ui/toast/toasts';

const texts = settingsTexts.snapshots;

/** Asks whether a snapshot may take the place of what is there. */
export function SnapshotDialog({ file, onClose }: { file: KeptFile; onClose: () => void }) {
  const { dossier } = useSettings();
  const restore = useRestoreSnapshot(dossier);
  const cancel = useRef<HTMLButtonElement>(null);
  const putBack = () =>
    restore.mutate(file, {
      onSuccess: () => showToast({ text: texts.done }),
      onError: (error) =>
        showToast({
          text: error instanceof ChangeFailedError ? failureSentence(error.failure) : texts.failed,
          urgent: true,
        }),
      onSettled: onClose,
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.question(formatMoment(new Date(file.made)))}
      description={texts.asked(file.records)}
      initialFocus={cancel}
    >
      <FormFooter>
        <Button variant="danger" disabled={restore.isPending} onClick={putBack}>
          {texts.confirm}
        </Button>
        <Button ref={cancel} onClick={onClose}>
          {texts.cancel}
        </Button>
      </FormFooter>
    </Dialog>
  );
}
