import type { JournalEntry } from '@/domain/journal/entry';
import { formatMoment } from '@/i18n/dates';
import { clockTexts as texts } from '@/i18n/nl/clock';
import { useRepairTimes } from '@/queries/backup/useRestore';
import { useServices } from '@/queries/services';
import { Button } from '@/ui/button/Button';
import { Dialog } from '@/ui/dialog/Dialog';
import { FormFooter } from '@/ui/form/FormFooter';
import { showToast } from '@/ui/toast/toasts';

type RepairTimesDialogProps = { journal: readonly JournalEntry[]; onClose: () => void };

/** Asks whether the clock is right now, before what bears a time in the future gets the present one. */
export function RepairTimesDialog({ journal, onClose }: RepairTimesDialogProps) {
  const { clock } = useServices();
  const repair = useRepairTimes();
  const run = () =>
    repair.mutate(journal, {
      onSuccess: () => showToast({ text: texts.done, about: 'everything' }),
      onError: () => showToast({ text: texts.failed, urgent: true }),
      onSettled: onClose,
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.title}
      description={texts.text(formatMoment(clock.now()))}
    >
      <p>{texts.kept}</p>
      <FormFooter>
        <Button
          variant="primary"
          aria-disabled={repair.isPending}
          onClick={() => !repair.isPending && run()}
        >
          {texts.confirm}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </FormFooter>
    </Dialog>
  );
}
