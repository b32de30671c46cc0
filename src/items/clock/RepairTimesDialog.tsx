import type { JournalEntry } from '@/domain/journal/entry';
import { formatMoment } from '@/i18n/dates';
import { clockTexts as texts } from '@/i18n/nl/frame/clock';
import { useRepairTimes } from '@/queries/backup/useRestore';
import { useServices } from '@/queries/services';
import { ConfirmDialog } from '@/ui/dialog/ConfirmDialog';
import { showToast } from '@/ui/toast/toasts';

type RepairTimesDialogProps = { journal: readonly JournalEntry[]; onClose: () => void };

/** Asks whether the clock is right now, before what bears a time in the future gets the present one. */
export function RepairTimesDialog({ journal, onClose }: RepairTimesDialogProps) {
  const { clock } = useServices();
  const repair = useRepairTimes();
  // Once nothing bears a time in the future the question is gone, before the answer to it is told.
  const run = () =>
    repair
      .mutateAsync(journal)
      .then(
        () => showToast({ text: texts.done, about: 'everything' }),
        () => showToast({ text: texts.failed, urgent: true }),
      )
      .finally(onClose);
  return (
    <ConfirmDialog
      title={texts.title}
      description={texts.text(formatMoment(clock.now()))}
      confirm={texts.confirm}
      cancel={texts.cancel}
      variant="primary"
      isBusy={repair.isPending}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{texts.kept}</p>
    </ConfirmDialog>
  );
}
