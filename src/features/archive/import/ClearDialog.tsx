import { archiveImportTexts } from '@/i18n/nl/archiveImport';
import { useClearArchive } from '@/queries/archiveImport';
import { Button } from '@/ui/button/Button';
import { Dialog } from '@/ui/dialog/Dialog';
import { FormFooter } from '@/ui/form/FormFooter';
import { showToast } from '@/ui/toast/toasts';

const texts = archiveImportTexts.clear;

/** Asks before the archive is thrown away. */
export function ClearDialog({ onClose }: { onClose: () => void }) {
  const { mutate, isPending } = useClearArchive();
  const clear = () =>
    mutate(undefined, {
      onSuccess: () => {
        showToast({ text: texts.done });
        onClose();
      },
    });
  return (
    <Dialog open title={texts.title} description={texts.text} onClose={onClose}>
      <FormFooter>
        <Button variant="danger" disabled={isPending} onClick={clear}>
          {texts.confirm}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </FormFooter>
    </Dialog>
  );
}
