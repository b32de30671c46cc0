import { archiveImportTexts } from '@/i18n/nl/archive/import';
import { useClearArchive } from '@/queries/archive/archiveImport';
import { ConfirmDialog } from '@/ui/dialog/ConfirmDialog';
import { showToast } from '@/ui/toast/toasts';

const texts = archiveImportTexts.clear;

/** Asks before the archive is thrown away. */
export function ClearDialog({ onClose }: { onClose: () => void }) {
  const { mutate, isPending } = useClearArchive();
  const clear = () =>
    mutate(undefined, {
      onSuccess: (isCleared) => {
        showToast(isCleared ? { text: texts.done } : { text: texts.busy, urgent: true });
        onClose();
      },
      onError: () => {
        showToast({ text: texts.failed, urgent: true });
        onClose();
      },
    });
  return (
    <ConfirmDialog
      title={texts.title}
      description={texts.text}
      confirm={texts.confirm}
      cancel={texts.cancel}
      isBusy={isPending}
      onConfirm={clear}
      onClose={onClose}
    />
  );
}
